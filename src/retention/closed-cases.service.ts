import { Injectable } from '@nestjs/common';
import type { Deciding } from '../foundation/access/index.js';
import type { Transaction } from '../foundation/database/index.js';
import type { CaseClosing, CaseClosings } from '../registration/index.js';
import { TriggersService } from './triggers.service.js';

/** Starts retention periods when the diary says that a case is closed. */
@Injectable()
export class ClosedCases implements CaseClosings {
  constructor(private readonly triggers: TriggersService) {}

  async note(
    { recordIds, registrationNumber, closedOn, reason }: CaseClosing,
    deciding: Deciding,
    tx: Transaction,
  ): Promise<void> {
    const open = await tx.query<{ id: string }>(
      `SELECT r.id FROM record r WHERE r.id = ANY ($1)
          AND NOT EXISTS (SELECT FROM record_trigger t
                           WHERE t.record_id = r.id AND t.trigger = 'case-closed' AND t.happened_on = $2::date)`,
      [recordIds, closedOn],
    );
    if (open.length === 0) return;
    const declaration = {
      trigger: 'case-closed',
      happenedOn: closedOn,
      reason,
      caseReference: registrationNumber,
    } as const;
    await this.triggers.declare({ ...declaration, recordIds: open.map(({ id }) => id) }, deciding, tx);
  }
}
