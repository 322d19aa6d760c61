import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Database, rowSet, type Transaction } from '../foundation/database/index.js';
import { restrictRecords } from '../records/index.js';
import { listClasses, type ClassificationScheme } from './classification-scheme.js';

/** A class whose records are seen by those alone whose work they are. */
export interface RestrictingClass {
  readonly recordsCreatorId: number;
  readonly code: string;
}

/** Shuts records by their class (promise 13). Nothing here opens a record: that is a person's deed. */
@Injectable()
export class RestrictByClass {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Of every records creator, in order. */
  async listRestricting(schemes: readonly ClassificationScheme[]): Promise<readonly RestrictingClass[]> {
    const isAny = schemes.some(({ classes }) => classes.some(({ access }) => access === 'restricted'));
    if (!isAny) return [];
    const creators = await this.database.read<{ id: number; name: string }>(
      `SELECT id, name FROM records_creator ORDER BY id`,
    );
    return creators.flatMap(({ id, name }) =>
      listClasses(schemes, name)
        .filter(({ access }) => access === 'restricted')
        .map(({ code }) => ({ recordsCreatorId: id, code })),
    );
  }

  /**
   * Those of these records whose class says so, once for as long as they have it: what a person opens stays open. They are
   * locked by the caller, against who decides of them and has read how they stand.
   */
  async restrict(
    recordIds: readonly string[],
    restricting: readonly RestrictingClass[],
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    if (recordIds.length === 0 || restricting.length === 0) return;
    const rows = rowSet('w', restricting, {
      records_creator_id: ['integer', (w) => w.recordsCreatorId],
      class: ['text', (w) => w.code],
    });
    const due = await tx.query<{ id: string; recordClass: string }>(
      `UPDATE record_class c SET has_restricted = true FROM ${rows.sql}
        WHERE c.record_id = ANY ($${rows.parameters.length + 1}::bigint[]) AND NOT c.has_restricted
          AND (c.records_creator_id, c.class) = (w.records_creator_id, w.class)
       RETURNING c.record_id AS id, c.class AS "recordClass"`,
      [...rows.parameters, recordIds],
    );
    if (due.length === 0) return;
    const ids = due.map(({ id }) => id);
    const restricted = new Set(await restrictRecords(ids, tx));
    for (const { id, recordClass } of due.filter((one) => restricted.has(one.id))) {
      const subject = { kind: 'record', id };
      await this.audit.note({ actor, deed: 'record-restricted-by-class', subject, details: { recordClass } }, tx);
    }
  }
}
