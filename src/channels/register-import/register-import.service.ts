import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { isWithin, type Reach } from '../../foundation/access/index.js';
import { Audit, type Actor } from '../../foundation/audit/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Database } from '../../foundation/database/index.js';
import type { Channel } from '../channel.js';
import { ChannelsService } from '../channels.service.js';
import { matchChannel } from './match-channel.js';
import { planKnown } from './plan-known.js';
import { readUnknown, type ReadingOfUnknown, type ReadUnknown } from './plan-unknown.js';
import type { FindAccount, ImportFault, ImportLine, ImportPlan, PlannedImport, PlannedLine } from './planned-line.js';
import { readImportFile } from './read-import-file.js';
import { refuseRepeated } from './refuse-repeated.js';
import { sayChannel } from './say-channel.js';
import { importTexts } from './texts.sv.js';

/** Platforms are asked about this many accounts at once. */
const askedAtOnce = 4;

/** What a line is held against. */
interface Standing extends ReadingOfUnknown {
  readonly channels: readonly Channel[];
  readonly reach: Reach;
  readonly findAccount: FindAccount;
  readonly overfull: readonly number[];
}

/** Takes the register in from a file: first what would happen, then all of it or nothing. */
@Injectable()
export class RegisterImportService {
  constructor(
    private readonly channels: ChannelsService,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Writes nothing. `reach` is where the one who asks keeps the register. */
  async plan(bytes: Uint8Array, reach: Reach, findAccount: FindAccount): Promise<PlannedImport> {
    const read = readImportFile(bytes);
    if (read.kind === 'unreadable') return read;
    const standing = { ...(await this.readStanding(reach)), findAccount, overfull: read.overfull };
    const lines: PlannedLine[] = [];
    for (let at = 0; at < read.lines.length; at += askedAtOnce) {
      const some = read.lines.slice(at, at + askedAtOnce);
      lines.push(...(await Promise.all(some.map((line) => planLine(line, standing)))));
    }
    const planned = refuseRepeated(lines);
    return {
      kind: 'plan',
      plan: { lines: planned, ignoredColumns: read.ignoredColumns, digest: digestOf(planned) },
    };
  }

  /**
   * Every line in one transaction. @throws ChannelRefused where the register was changed since the plan: then nothing
   * is written
   */
  async carryOut({ lines }: ImportPlan, actor: Actor): Promise<void> {
    if (lines.some(({ kind }) => kind === 'refused')) throw new Error('a plan with refused lines is not carried out');
    await this.database.inTransaction(async (tx) => {
      for (const line of lines) {
        if (line.kind === 'new') {
          const { account, statement, recordsCreator } = line;
          await this.channels.add({ ...account, ...statement, recordsCreator, credential: null }, actor, tx);
        } else if (line.kind === 'changed') {
          await this.channels.restate(line.channel, line.statement, actor, tx);
        }
      }
      const count = (kind: PlannedLine['kind']) => lines.filter((line) => line.kind === kind).length;
      const details = { added: count('new'), changed: count('changed'), unchanged: count('unchanged') };
      await this.audit.note(
        { actor, deed: 'register-imported', subject: { kind: 'register', id: 'channels' }, details },
        tx,
      );
    });
  }

  private async readStanding(reach: Reach): Promise<Omit<Standing, 'findAccount' | 'overfull'>> {
    const channels = await this.channels.listAll();
    const within = channels.filter((channel) => isWithin(reach, channel.recordsCreatorId));
    const today = this.clock.today();
    return {
      channels,
      reach,
      today: today.toString(),
      reviewDueOn: today.add({ years: 1 }).toString(),
      mayRegisterFor: (creator) => reach === 'all' || within.some(({ recordsCreator }) => recordsCreator === creator),
    };
  }
}

async function planLine(line: ImportLine, standing: Standing): Promise<PlannedLine> {
  if (standing.overfull.includes(line.line))
    return refused(line, [{ column: null, sentence: importTexts.tooManyCells }]);
  const known = matchChannel(line, standing.channels);
  if (known) return planWithin(line, known, standing);
  const read = readUnknown(line, standing);
  return read.kind === 'wrong' ? refused(line, read.faults) : planUnknown(line, read, standing);
}

async function planUnknown(
  line: ImportLine,
  { platform, address, recordsCreator, statement }: Extract<ReadUnknown, { kind: 'right' }>,
  standing: Standing,
): Promise<PlannedLine> {
  const found = await standing.findAccount(platform, address);
  if (found.kind === 'not-found') return refused(line, [{ column: found.column, sentence: found.sentence }]);
  const { account } = found;
  const stated = line.cells.accountId ?? '';
  if (stated !== '' && stated !== account.accountId)
    return refused(line, [{ column: 'accountId', sentence: importTexts.otherAccount(account.accountId) }]);
  const cells = { ...line.cells, accountId: account.accountId };
  const known = matchChannel({ ...line, cells }, standing.channels);
  if (known) return planWithin(line, known, standing);
  return { line: line.line, kind: 'new', account, recordsCreator, statement };
}

function planWithin(line: ImportLine, channel: Channel, { reach, today }: Standing): PlannedLine {
  if (isWithin(reach, channel.recordsCreatorId)) return planKnown(line, channel, today);
  return refused(line, [{ column: 'recordsCreator', sentence: importTexts.creatorOutside }]);
}

function refused(line: ImportLine, faults: readonly ImportFault[]): PlannedLine {
  return { line: line.line, kind: 'refused', about: sayChannel(line), faults };
}

function digestOf(lines: readonly PlannedLine[]): string {
  return createHash('sha256').update(JSON.stringify(lines)).digest('base64url');
}
