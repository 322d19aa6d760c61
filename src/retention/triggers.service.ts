import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import { actorName, Audit } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { getReached, noteChanges } from '../records/index.js';
import { listDeclarationFaults } from './list-declaration-faults.js';
import { DeclarationRefused, type NewDeclaration, type TriggerDeclaration } from './trigger-declaration.js';

const columns = `d.id, d.trigger, d.happened_on AS "happenedOn", d.reason, d.case_reference AS "caseReference",
  d.declared_by AS "declaredBy", d.declared_at AS "declaredAt", d.withdrawn_by AS "withdrawnBy", d.withdrawn_at AS "withdrawnAt",
  (SELECT count(*)::int FROM record_trigger o WHERE o.declaration_id = d.id) AS records`;

/** Events that retention periods are counted from and that a person declares. */
@Injectable()
export class TriggersService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** All records or none; a later declaration stands instead of an earlier one. @throws DeclarationRefused, RecordOutOfReach */
  async declare(declaration: NewDeclaration, deciding: Deciding, tx?: Transaction): Promise<string> {
    const [fault] = listDeclarationFaults(declaration, this.clock.today().toString());
    if (fault) throw new DeclarationRefused(fault, declaration.happenedOn);
    return tx
      ? this.write(declaration, deciding, tx)
      : this.database.inTransaction((own) => this.write(declaration, deciding, own));
  }

  /** As if it had never been declared; the declaration is kept. @throws DeclarationRefused, RecordOutOfReach */
  withdraw(declarationId: string, { actor, reach }: Deciding): Promise<void> {
    return this.database.inTransaction(async (tx) => {
      const rows = await tx.query<{ id: string }>(
        `SELECT record_id AS id FROM record_trigger WHERE declaration_id = $1`,
        [declarationId],
      );
      const ids = rows.map(({ id }) => id);
      if (ids.length === 0) throw new DeclarationRefused('no-such-declaration', declarationId);
      await getReached(ids, reach, tx);
      await tx.query(`DELETE FROM record_trigger WHERE declaration_id = $1`, [declarationId]);
      await tx.query(`UPDATE trigger_declaration SET withdrawn_by = $2, withdrawn_at = $3 WHERE id = $1`, [
        declarationId,
        actorName(actor),
        this.clock.now(),
      ]);
      await noteTriggers(ids, tx);
      const subject = { kind: 'trigger-declaration', id: declarationId };
      await this.audit.note({ actor, deed: 'declaration-withdrawn', subject, details: { recordIds: ids } }, tx);
    });
  }

  /** What holds for a record now. */
  listOf(recordId: string): Promise<TriggerDeclaration[]> {
    return this.database.read(
      `SELECT ${columns} FROM record_trigger t JOIN trigger_declaration d ON d.id = t.declaration_id
        WHERE t.record_id = $1 ORDER BY d.id`,
      [recordId],
    );
  }

  private async write(declaration: NewDeclaration, { actor, reach }: Deciding, tx: Transaction): Promise<string> {
    const { trigger, recordIds, happenedOn, reason, caseReference } = declaration;
    const records = await getReached(recordIds, reach, tx);
    const ids = records.map((record) => record.id);
    const [made] = await tx.query<{ id: string }>(
      `INSERT INTO trigger_declaration (trigger, happened_on, reason, case_reference, declared_by, declared_at)
       VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [trigger, happenedOn, reason.trim(), caseReference?.trim() ?? null, actorName(actor), this.clock.now()],
    );
    await tx.query(
      `INSERT INTO record_trigger (record_id, trigger, happened_on, declaration_id)
       SELECT unnest($1::bigint[]), $2, $3, $4
       ON CONFLICT (record_id, trigger) DO UPDATE
          SET happened_on = excluded.happened_on, declaration_id = excluded.declaration_id`,
      [ids, trigger, happenedOn, made!.id],
    );
    await noteTriggers(ids, tx);
    const [only] = ids;
    const subject = ids.length === 1 ? { kind: 'record', id: only! } : { kind: 'trigger-declaration', id: made!.id };
    const details = { declarationId: made!.id, happenedOn, reason, caseReference, recordIds: ids };
    await this.audit.note({ actor, deed: `record-${trigger}`, subject, details }, tx);
    return made!.id;
  }
}

function noteTriggers(recordIds: readonly string[], tx: Transaction): Promise<void> {
  return noteChanges(
    recordIds.map((recordId) => ({ recordId, change: 'trigger' as const })),
    tx,
  );
}
