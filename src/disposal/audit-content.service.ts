import { Injectable } from '@nestjs/common';
import { Audit } from '../foundation/audit/index.js';
import type { Transaction } from '../foundation/database/index.js';
import type { HoldsRecordContent } from '../records/index.js';

const subjectKind = 'record';

/** The personal data beside the audit's events of records: reasons, names. The events stay, with their salted digests. */
@Injectable()
export class AuditContent implements HoldsRecordContent {
  readonly places = ['audit_detail.details', 'audit_detail.salt'];

  constructor(private readonly audit: Audit) {}

  destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void> {
    return this.audit.destroyDetailsOf(subjectKind, recordIds, tx);
  }

  listHeldOf(recordIds: readonly string[]): Promise<readonly string[]> {
    return this.audit.listDetailed(subjectKind, recordIds);
  }
}
