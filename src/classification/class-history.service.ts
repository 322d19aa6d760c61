import { Injectable } from '@nestjs/common';
import { stockholmDay } from '../foundation/clock/index.js';
import { Database } from '../foundation/database/index.js';
import { RuleSets, type CitedWording } from '../foundation/rule-files/index.js';
import type { RecordTeller, Told } from '../records/index.js';
import { reasonTexts } from './texts.sv.js';

interface ClassRow {
  readonly recordId: string;
  readonly recordClass: string | null;
  readonly basis: 'rule' | 'clash' | 'no-rule' | 'person';
  readonly ruleRefs: readonly number[];
  readonly decidedBy: string | null;
  readonly reason: string | null;
  readonly since: Date;
}

/** A class that a record has had, with the sentence that tells why. */
export interface PastClass {
  readonly recordClass: string | null;
  readonly reasons: readonly string[];
  readonly basis: ClassRow['basis'];
  readonly since: Date;
  /** Null for the class that it has. */
  readonly until: Date | null;
}

const columns = `record_id AS "recordId", class AS "recordClass", basis, rule_refs AS "ruleRefs",
                 decided_by AS "decidedBy", reason, since`;

/** Tells which class a record has, why, and which it has had. */
@Injectable()
export class ClassHistoryService implements RecordTeller {
  constructor(
    private readonly database: Database,
    private readonly ruleSets: RuleSets,
  ) {}

  async tellOf(recordIds: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const rows = await this.database.read<ClassRow>(`SELECT ${columns} FROM record_class WHERE record_id = ANY ($1)`, [
      recordIds,
    ]);
    const wordings = await this.readWordings(rows);
    return new Map(
      rows.map((row) => [row.recordId, { class: row.recordClass, classReasons: reasonsOf(row, wordings) }]),
    );
  }

  /** The class that it has first, then what it had before. */
  async listClasses(recordId: string): Promise<PastClass[]> {
    const rows = await this.database.read<ClassRow & { readonly until: Date | null }>(
      `SELECT ${columns}, NULL::timestamptz AS until, NULL::bigint AS id FROM record_class WHERE record_id = $1
        UNION ALL SELECT ${columns}, until, id FROM record_class_before WHERE record_id = $1
        ORDER BY id DESC NULLS FIRST`,
      [recordId],
    );
    const wordings = await this.readWordings(rows);
    return rows.map((row) => {
      const { recordClass, basis, since, until } = row;
      return { recordClass, basis, since, until, reasons: reasonsOf(row, wordings) };
    });
  }

  private async readWordings(rows: readonly ClassRow[]): Promise<ReadonlyMap<number, CitedWording>> {
    const refs = [...new Set(rows.flatMap(({ ruleRefs }) => ruleRefs))];
    const wordings = refs.length === 0 ? [] : await this.ruleSets.listWordings(refs);
    return new Map(wordings.map((wording) => [wording.ref, wording]));
  }
}

function reasonsOf(row: ClassRow, wordings: ReadonlyMap<number, CitedWording>): readonly string[] {
  const rules = row.ruleRefs.flatMap((ref) => wordings.get(ref) ?? []);
  switch (row.basis) {
    case 'rule':
      return rules.map(reasonTexts.rule);
    case 'clash':
      return [reasonTexts.clash(rules)];
    case 'no-rule':
      return [reasonTexts.noRule];
    case 'person':
      return [reasonTexts.person(row.decidedBy ?? '', stockholmDay(row.since).toString(), row.reason ?? '')];
  }
}
