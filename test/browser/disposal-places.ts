import type { Channel } from '../../src/channels/index.js';
import {
  ApproveDisposalService,
  ExceptionalDisposalService,
  ExecuteDisposalService,
  ProposeDisposalService,
  ReviewDisposalService,
} from '../../src/disposal/index.js';
import { aNewVersion } from '../builders/index.js';
import { disposalRules, openDisposal, type TestDisposal } from '../disposal/index.js';
import { openRuledService, type RuledService } from '../rules/index.js';
import type { TownPages } from './town-pages.js';

const longAgo = new Date('2026-01-02T12:00:00Z');

/** A service where something is due, with lists in every state. */
export interface DisposalPlaces {
  readonly ruled: RuledService;
  readonly disposal: TestDisposal;
  readonly channel: Channel;
  /** Captures so many comments that are due now. */
  readonly captureDue: (count: number, channel?: Channel) => Promise<string[]>;
}

export async function openDisposalPlaces(): Promise<DisposalPlaces> {
  const ruled = await openRuledService(disposalRules, { BACKUP_RETENTION_DAYS: '90' });
  const { service, clock } = ruled.service;
  const disposal = await openDisposal(service, clock);
  const channel = await ruled.register({ recordsCreator: 'Kommunstyrelsen', displayName: 'Norrsunda kommun' });
  let items = 0;
  return {
    ruled,
    disposal,
    channel,
    async captureDue(count, due = channel) {
      const comments = Array.from({ length: count }, () => {
        const n = ++items;
        const versions = [aNewVersion({ text: `När blir bron vid Storgatan klar? Fråga ${n}.` })];
        return { platformItemId: `comment/${n}`, publishedAt: longAgo, countsFrom: longAgo, versions } as const;
      });
      const ids = await ruled.capture(due, comments);
      await ruled.applyRules();
      return ids;
    },
  };
}

/** Every page of disposal, on lists in every state. */
export async function listDisposalPages(places: DisposalPlaces): Promise<TownPages> {
  const { ruled, disposal, channel, captureDue } = places;
  const { anna, bo } = disposal;
  const { recordsCreatorId } = channel;
  const executed = await captureDue(3).then(() => disposal.propose(recordsCreatorId));
  const [spared] = await ruled.service.database.read<{ id: string }>(
    `SELECT id FROM disposal_line WHERE list_id = $1 LIMIT 1`,
    [executed],
  );
  const struck = { mark: 'struck', reason: 'Behövs i ärendet om bron' } as const;
  await disposal.get(ReviewDisposalService).mark(executed, { ids: [spared!.id] }, struck, anna);
  await disposal.approve(executed);
  await disposal.execute(executed);
  const [gone] = await ruled.service.database.read<{ id: string }>(`SELECT id FROM destroyed_record LIMIT 1`);
  const [withdrawn, criminal] = await captureDue(2);
  const exceptional = disposal.get(ExceptionalDisposalService);
  const why = { reason: 'Kontot var en namnes', policeReference: null };
  const withdrawal = await exceptional.propose({ kind: 'withdrawal', recordIds: [withdrawn!], ...why }, anna);
  const crime = { reason: 'Anmält 2026-11-20', policeReference: '5000-K123-26' };
  const emergency = await exceptional.propose({ kind: 'emergency', recordIds: [criminal!], ...crime }, bo);
  await disposal.approveAsItStands(withdrawal);
  const building = await ruled.register({ recordsCreator: 'Byggnadsnämnden', accountId: 'bygg' });
  await captureDue(2, building);
  const interrupted = await disposal.propose(building.recordsCreatorId);
  await disposal.approve(interrupted);
  await interrupt(places, interrupted);
  await captureDue(2);
  const cancelled = await disposal.propose(recordsCreatorId);
  await disposal.get(ApproveDisposalService).cancel(cancelled, 'En ny regel väntas', bo);
  const approved = await disposal.propose(recordsCreatorId);
  await disposal.approve(approved);
  await captureDue(60);
  const waiting = await disposal.get(ProposeDisposalService).propose(recordsCreatorId, 'retention', bo);
  return {
    disposal: '/gallring',
    'disposal-list-waiting': `/gallring/${waiting}?klart=foreslagen`,
    'disposal-list-approved': `/gallring/${approved}`,
    'disposal-list-interrupted': `/gallring/${interrupted}?klart=paborjad`,
    'disposal-list-executed': `/gallring/${executed}`,
    'disposal-list-cancelled': `/gallring/${cancelled}`,
    'disposal-list-emergency': `/gallring/${emergency}`,
    'disposal-list-withdrawal': `/gallring/${withdrawal}`,
    'disposal-lines': `/gallring/${waiting}/rader?marke=unmarked`,
    'disposal-lines-ticked': `/gallring/${waiting}/rader?kryssa=sidan`,
    'disposal-lines-executed': `/gallring/${executed}/rader`,
    'disposal-lines-emergency': `/gallring/${emergency}/rader`,
    'disposal-certificate': `/gallring/${executed}/protokoll`,
    'disposal-exceptional': `/gallring/undantag?handling=${criminal}`,
    'record-destroyed': `/handlingar/${gone!.id}`,
    'disposal-start': '/',
  };
}

/** Cooled off, begun, and stopped before the first batch. */
async function interrupt({ ruled, disposal }: DisposalPlaces, listId: number): Promise<void> {
  const { clock } = ruled.service;
  clock.leapTo(new Date(clock.now().getTime() + 7 * 24 * 3_600_000));
  const stopped = AbortSignal.abort();
  await disposal
    .get(ExecuteDisposalService)
    .execute(listId, disposal.anna, stopped)
    .catch(() => undefined);
}
