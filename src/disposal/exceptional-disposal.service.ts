import { Injectable } from '@nestjs/common';
import { reachOf, type Acting } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached } from '../records/index.js';
import { disposers } from './disposal-keepers.js';
import { DisposalRefused } from './disposal-refused.js';
import { getPerson } from './get-person.js';
import { insertList } from './lists.rows.js';

/** What no retention rule is the ground for. */
export interface ExceptionalDisposal {
  readonly kind: 'emergency' | 'withdrawal';
  readonly recordIds: readonly string[];
  readonly reason: string;
  /** The police's registration number; an emergency removal must have one. */
  readonly policeReference: string | null;
}

/**
 * Emergency removal of what is criminal to possess (brottsbalken 16:10 a; BBS-lagen 5 §), and withdrawal of what was
 * captured by mistake and is no public record. One person proposes, another approves that list, and it is executed then.
 */
@Injectable()
export class ExceptionalDisposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Answers the list. @throws DisposalRefused, RecordOutOfReach */
  async propose({ kind, recordIds, reason, policeReference }: ExceptionalDisposal, acting: Acting): Promise<number> {
    const person = getPerson(acting.actor);
    if (reason.trim() === '') throw new DisposalRefused('no-reason');
    const police = policeReference?.trim() ?? '';
    if (kind === 'emergency' && police === '') throw new DisposalRefused('no-police-reference');
    if (recordIds.length === 0) throw new DisposalRefused('no-lines');
    return this.database.inTransaction(async (tx) => {
      const records = await getReached(recordIds, reachOf(acting, disposers), tx);
      const [creator, ...others] = new Set(records.map(({ recordsCreatorId }) => recordsCreatorId));
      if (others.length > 0) throw new DisposalRefused('several-creators');
      const ids = records.map(({ id }) => id);
      await takeFromOpenLists(ids, kind, tx);
      const at = this.clock.now();
      const by = actorName(acting.actor);
      const list = await insertList(
        {
          recordsCreatorId: creator!,
          kind,
          reason: reason.trim(),
          policeReference: police === '' ? null : police,
          proposedBy: by,
          proposedByPerson: person,
          proposedAt: at,
          year: this.clock.today().year,
        },
        tx,
      );
      await tx.query(
        `INSERT INTO disposal_line (list_id, record_id, channel_id, class, origin, dated_on, mark, marked_by, marked_at)
         SELECT $1, r.id, r.channel_id, k.class, r.origin, (r.counts_from AT TIME ZONE 'Europe/Stockholm')::date, 'read', $3, $4
           FROM record r LEFT JOIN record_class k ON k.record_id = r.id WHERE r.id = ANY ($2) ORDER BY r.id`,
        [list.id, ids, by, at],
      );
      const subject = { kind: 'disposal-list', id: String(list.id) };
      const details = { name: list.name, kind, recordIds: ids };
      await this.audit.note({ actor: acting.actor, deed: `${kind}-proposed`, subject, details }, tx);
      return list.id;
    });
  }
}

/** An emergency waits for no other list: there the record is struck. @throws DisposalRefused `in-another-list` */
async function takeFromOpenLists(
  recordIds: readonly string[],
  kind: ExceptionalDisposal['kind'],
  tx: Transaction,
): Promise<void> {
  const open = await tx.query<{ id: string; name: string; state: string; kind: string }>(
    `SELECT n.id, l.name, l.state, l.kind FROM disposal_line n JOIN disposal_list l ON l.id = n.list_id
      WHERE n.record_id = ANY ($1) AND n.is_open FOR UPDATE OF n`,
    [recordIds],
  );
  const firm = open.find((line) => kind === 'withdrawal' || line.kind === 'emergency' || line.state === 'executing');
  if (firm) throw new DisposalRefused('in-another-list', firm.name);
  await tx.query(
    `UPDATE disposal_line SET is_open = false, outcome = 'spared', blockers = '{gone-already}' WHERE id = ANY ($1)`,
    [open.map(({ id }) => id)],
  );
}
