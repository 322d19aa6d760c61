import type { Channel } from '../../src/channels/index.js';
import {
  CertificatesService,
  DisposalListsService,
  DisposalRefused,
  everyLine,
  type DisposalCertificate,
  type DisposalLine,
} from '../../src/disposal/index.js';
import { Database } from '../../src/foundation/database/index.js';
import type { NewRecord } from '../../src/records/index.js';
import { openRuledArchive, type RuledArchive } from '../rules/index.js';
import { disposalRules } from './disposal-rules.js';
import { openDisposal, type TestDisposal } from './open-disposal.js';

const longAgo = new Date('2026-01-02T12:00:00Z');

/** An archive with a channel, two archivists and rules under which comments from January are due. */
export interface DueArchive extends TestDisposal {
  readonly ruled: RuledArchive;
  readonly channel: Channel;
  /** Comments that are due, classified and assessed; answers their numbers. */
  capture(...stated: readonly Partial<NewRecord>[]): Promise<string[]>;
  /** The clock goes on. */
  pass(days: number): void;
  proposeAll(): Promise<number>;
  linesOf(listId: number): Promise<DisposalLine[]>;
  isHere(recordId: string): Promise<boolean>;
  certificateOf(listId: number): Promise<DisposalCertificate>;
  /** Marks everything as read, approves and executes. */
  finish(listId: number): Promise<DisposalCertificate>;
  close(): Promise<void>;
}

export async function openDueArchive(): Promise<DueArchive> {
  const ruled = await openRuledArchive({ BACKUP_RETENTION_DAYS: '90' });
  const disposal = await openDisposal(ruled.archive.rooms, ruled.archive.clock);
  const channel = await ruled.register();
  await ruled.writeRules(disposalRules);
  let items = 0;
  const certificateOf = async (listId: number) =>
    (await disposal.get(CertificatesService).findCertificate(listId, null))!.certificate;
  return {
    ...disposal,
    ruled,
    channel,
    async capture(...stated) {
      const capturedAt = ruled.archive.clock.now();
      const all = { publishedAt: longAgo, countsFrom: longAgo, capturedAt };
      const records = stated.map((one) => ({ platformItemId: `comment/${++items}`, ...all, ...one }));
      const ids = await ruled.capture(channel, records);
      await ruled.applyRules();
      return ids;
    },
    pass: (days) => ruled.archive.clock.leapTo(new Date(ruled.archive.clock.now().getTime() + days * 24 * 3_600_000)),
    proposeAll: () => disposal.propose(channel.recordsCreatorId),
    linesOf: (listId) => disposal.get(DisposalListsService).listLines(listId, everyLine, null, 1000),
    isHere: async (id) => (await disposal.get(Database).read(`SELECT FROM record WHERE id = $1`, [id])).length === 1,
    certificateOf,
    async finish(listId) {
      await disposal.approve(listId);
      await disposal.execute(listId);
      return certificateOf(listId);
    },
    close: () => ruled.close(),
  };
}

/** What a deed was refused for. */
export async function refusalOf(deed: Promise<unknown>): Promise<string> {
  const error: unknown = await deed.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DisposalRefused) return error.reason;
  throw new Error(`not refused: ${String(error)}`);
}
