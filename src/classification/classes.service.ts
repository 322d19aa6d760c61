import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached, noteChanges, type ReachedRecord } from '../records/index.js';
import { ClassRefused } from './class-refused.js';
import { listCommonClasses, type ClassificationScheme } from './classification-scheme.js';
import { deleteClassesByHand, listFollowers, writeClasses } from './classes.rows.js';
import { listClassFaults } from './list-class-faults.js';
import { RestrictByClass } from './restrict-by-class.service.js';

/** The class that a person gives to records. */
export interface ClassByHand {
  readonly recordIds: readonly string[];
  /** The class' code. */
  readonly recordClass: string;
  readonly reason: string;
}

/** Classes by hand: what a person has decided, no rule changes. */
@Injectable()
export class ClassesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly access: RestrictByClass,
  ) {}

  /** All or none. Answers how many have another class than before. @throws ClassRefused, RecordOutOfReach */
  async classifyByHand(
    { recordIds, recordClass, ...stated }: ClassByHand,
    schemes: readonly ClassificationScheme[],
    { actor, reach }: Deciding,
  ): Promise<number> {
    const reason = stated.reason.trim();
    if (reason === '') throw new ClassRefused('no-reason', recordClass);
    const restricting = await this.access.listRestricting(schemes);
    return this.database.inTransaction(async (tx) => {
      const records = await getReached(recordIds, reach, tx);
      const classes = listCommonClasses(
        schemes,
        records.map(({ recordsCreator }) => recordsCreator),
      );
      const [fault] = listClassFaults({ recordClass, reason }, classes);
      if (fault) throw new ClassRefused(fault, recordClass);
      const byHand = { recordClass, basis: 'person', ruleRefs: [], decidedBy: actorName(actor), reason } as const;
      const answers = records.map(({ id, ...record }) => ({ ...record, ...byHand, recordId: id }));
      const changed = await writeClasses(answers, this.clock.now(), tx);
      await this.access.restrict(recordIds, restricting, actor, tx);
      await this.noteChanged(changed, 'class', tx);
      await this.noteDeed('record-classified', records, { recordClass, reason }, actor, tx);
      return changed.length;
    });
  }

  /** The next night's rules decide again. @throws ClassRefused `not-set-by-hand`, RecordOutOfReach */
  leaveToRules(recordIds: readonly string[], { actor, reach }: Deciding): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      const records = await getReached(recordIds, reach, tx);
      const ids = records.map(({ id }) => id);
      const left = await deleteClassesByHand(ids, this.clock.now(), tx);
      const missing = ids.find((id) => !left.includes(id));
      if (missing !== undefined) throw new ClassRefused('not-set-by-hand', missing);
      await this.noteChanged(left, 'left-to-rules', tx);
      await this.noteDeed('record-left-to-rules', records, {}, actor, tx);
    });
  }

  private async noteChanged(
    recordIds: readonly string[],
    change: 'class' | 'left-to-rules',
    tx: Transaction,
  ): Promise<void> {
    const followers = await listFollowers(recordIds, tx);
    await noteChanges(
      [
        ...recordIds.map((recordId) => ({ recordId, change })),
        ...followers.map((recordId) => ({ recordId, change: 'thread-class' as const })),
      ],
      tx,
    );
  }

  private noteDeed(
    deed: string,
    records: readonly ReachedRecord[],
    details: Readonly<Record<string, unknown>>,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    const ids = records.map(({ id }) => id);
    const [only] = ids;
    const subject =
      ids.length === 1 && only !== undefined ? { kind: 'record', id: only } : { kind: 'records', id: `${ids.length}` };
    return this.audit.note({ actor, deed, subject, details: { ...details, recordIds: ids } }, tx);
  }
}
