import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database } from '../foundation/database/index.js';
import { countHoldsInForce } from '../holds/index.js';
import { AssessmentViewsService } from '../retention/index.js';
import { AnnexService } from './certificate/annex.service.js';
import { certifiedRule } from './certificate/certified-rule.js';
import { readCertifiedFacts } from './certificate/certified-facts.rows.js';
import type { DisposalCertificate, IssuedCertificate } from './disposal-certificate.js';
import { getListLocked } from './lists.rows.js';
import { certificateTexts } from './texts.sv.js';
import { describeBlocker } from './execution/describe-blocker.js';
import { takeKept } from './execution/doomed-files.rows.js';
import { readBlocker } from './execution/disposal-blocker.js';

/** Issues the certificate of an executed list (gallringsprotokoll), once, and keeps it for ever. */
@Injectable()
export class CertificatesService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly configuration: Configuration,
    private readonly views: AssessmentViewsService,
    private readonly annexes: AnnexService,
    private readonly audit: Audit,
  ) {}

  /** Everything that was to be destroyed is gone: the list is executed, and certified in the same transaction. */
  async close(listId: number, executor: Actor): Promise<void> {
    const annex = await this.annexes.digest(listId);
    await this.database.inTransaction(async (tx) => {
      const list = await getListLocked(listId, null, tx);
      if (list.state !== 'executing') return;
      const endedAt = this.clock.now();
      const facts = await readCertifiedFacts(listId, tx);
      const rules = await this.views.readRules(facts.ruleRefs);
      const certificate: DisposalCertificate = {
        name: list.name,
        listId,
        kind: list.kind,
        recordsCreator: list.recordsCreator,
        reason: list.reason,
        policeReference: list.policeReference,
        rules: facts.ruleRefs.flatMap((ref) => {
          const rule = rules.get(ref);
          return rule ? [certifiedRule(rule)] : [];
        }),
        counts: facts.counts,
        groups: facts.groups,
        oldest: facts.oldest,
        youngest: facts.youngest,
        selection: certificateTexts.selection[list.kind],
        method: certificateTexts.method[list.kind],
        proposedBy: list.proposedBy,
        proposedAt: list.proposedAt.toISOString(),
        approvedBy: list.approvedBy!,
        approvedAt: list.approvedAt!.toISOString(),
        executedBy: list.executedBy!,
        beganAt: list.beganAt!.toISOString(),
        endedAt: endedAt.toISOString(),
        attempts: list.attempts,
        review: facts.review,
        approvedSet: { lines: facts.review.read, sha256: list.setSha256! },
        holdsInForce: await countHoldsInForce(list.recordsCreatorId, tx),
        spared: facts.spared.map(({ subject, blockers }) => ({
          subject,
          because: blockers.map((written) => describeBlocker(readBlocker(written))),
        })),
        failures: facts.failures,
        filesThatStay: await takeKept(listId, tx),
        stillOnPlatform: facts.stillOnPlatform,
        backupsUntil: stockholmDay(endedAt)
          .add({ days: this.configuration.backupRetentionDays ?? 0 })
          .toString(),
        annex,
      };
      const document = JSON.stringify(certificate);
      const sha256 = createHash('sha256').update(document).digest();
      await tx.query(
        `INSERT INTO disposal_certificate (list_id, issued_at, document, sha256) VALUES ($1, $2, $3, $4)`,
        [listId, endedAt, document, sha256],
      );
      await tx.query(`UPDATE disposal_line SET is_open = false WHERE list_id = $1 AND is_open`, [listId]);
      await tx.query(`UPDATE disposal_list SET state = 'executed', ended_at = $2 WHERE id = $1`, [listId, endedAt]);
      const subject = { kind: 'disposal-list', id: String(listId) };
      const details = { name: list.name, sha256: sha256.toString('hex'), counts: certificate.counts };
      await this.audit.note({ actor: executor, deed: 'disposal-executed', subject, details }, tx);
    });
  }

  /** Null where the list has none yet, or is out of reach. */
  async findCertificate(
    listId: number,
    recordsCreatorIds: readonly number[] | null,
  ): Promise<{ readonly certificate: DisposalCertificate; readonly document: string } | null> {
    const [row] = await this.database.read<{ document: string }>(
      `SELECT k.document FROM disposal_certificate k JOIN disposal_list l ON l.id = k.list_id
        WHERE k.list_id = $1 AND ($2::int[] IS NULL OR l.records_creator_id = ANY ($2))`,
      [listId, recordsCreatorIds],
    );
    return row ? { certificate: JSON.parse(row.document) as DisposalCertificate, document: row.document } : null;
  }

  /** Newest list first, after `before`; null: every records creator's. */
  listCertificates(
    which: { readonly recordsCreatorIds: readonly number[] | null; readonly before: number | null },
    limit: number,
  ): Promise<IssuedCertificate[]> {
    return this.database.read(
      `SELECT l.id AS "listId", l.name, l.kind, c.name AS "recordsCreator", k.issued_at AS "issuedAt",
              encode(k.sha256, 'hex') AS sha256
         FROM disposal_certificate k JOIN disposal_list l ON l.id = k.list_id
         JOIN records_creator c ON c.id = l.records_creator_id
        WHERE ($1::int[] IS NULL OR l.records_creator_id = ANY ($1)) AND ($2::int IS NULL OR l.id < $2)
        ORDER BY l.id DESC LIMIT $3`,
      [which.recordsCreatorIds, which.before, limit],
    );
  }
}
