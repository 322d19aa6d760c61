import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Database, rowSet, type Transaction } from '../database/index.js';
import type { RuleText } from './list-rule-files.js';

/** Rule files as they were taken into use together. */
export interface RuleSet {
  readonly id: number;
  readonly takenAt: Date;
  readonly texts: readonly RuleText[];
}

/** One wording of one rule: what is done under it cites it for ever. */
export interface RuleWording {
  readonly kind: 'classification' | 'retention' | 'triage';
  readonly ruleId: string;
  readonly version: number;
  /** SHA-256, hex. */
  readonly checksum: string;
  /** It could be acted under, so that the same version can never be worded otherwise. */
  readonly isDecided: boolean;
  /** In Swedish: what it is about. */
  readonly describes: string;
}

export interface CitedWording extends RuleWording {
  readonly ref: number;
  /** The first set that held it. */
  readonly ruleSetId: number;
  /** When that was taken into use. */
  readonly since: Date;
}

const wordings = `
  SELECT ref, kind, rule_id AS "ruleId", version, encode(checksum, 'hex') AS checksum, is_decided AS "isDecided",
         describes, rule_set_id AS "ruleSetId", s.taken_at AS since
    FROM rule_wording w JOIN rule_set s ON s.id = w.rule_set_id`;

/** Keeps every rule that has been in force, whatever becomes of the files. */
@Injectable()
export class RuleSets {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The set that is in force; null before the first was taken into use. */
  async findCurrent(): Promise<RuleSet | null> {
    return this.findSet(`ORDER BY id DESC LIMIT 1`, []);
  }

  /** @throws where there is none */
  async getSet(id: number): Promise<RuleSet> {
    const set = await this.findSet(`WHERE id = $1`, [id]);
    if (!set) throw new Error(`no rule set ${id}`);
    return set;
  }

  listWordings(refs: readonly number[]): Promise<CitedWording[]> {
    return this.database.read(`${wordings} WHERE ref = ANY ($1)`, [refs]);
  }

  /** Every wording that the rule has had, the first first. */
  listWordingsOf(kind: RuleWording['kind'], ruleIds: readonly string[]): Promise<CitedWording[]> {
    return this.database.read(`${wordings} WHERE kind = $1 AND rule_id = ANY ($2) ORDER BY ref`, [kind, ruleIds]);
  }

  /** A wording that has been stated before keeps its number. Answers the set. */
  async take(
    { texts, stated }: { readonly texts: readonly RuleText[]; readonly stated: readonly RuleWording[] },
    sha256: string,
    tx: Transaction,
  ): Promise<number> {
    const [set] = await tx.query<{ id: number }>(
      `INSERT INTO rule_set (taken_at, sha256, texts) VALUES ($1, $2, $3) RETURNING id`,
      [this.clock.now(), Buffer.from(sha256, 'hex'), JSON.stringify(texts)],
    );
    const rows = rowSet('w', stated, {
      kind: ['text', (w) => w.kind],
      rule_id: ['text', (w) => w.ruleId],
      version: ['integer', (w) => w.version],
      checksum: ['bytea', (w) => Buffer.from(w.checksum, 'hex')],
      is_decided: ['boolean', (w) => w.isDecided],
      describes: ['text', (w) => w.describes],
    });
    await tx.query(
      `INSERT INTO rule_wording (kind, rule_id, version, checksum, is_decided, describes, rule_set_id)
       SELECT w.*, $${rows.parameters.length + 1}::integer FROM ${rows.sql} ON CONFLICT DO NOTHING`,
      [...rows.parameters, set!.id],
    );
    return set!.id;
  }

  private async findSet(which: string, parameters: readonly unknown[]): Promise<RuleSet | null> {
    const [set] = await this.database.read<RuleSet>(
      `SELECT id, taken_at AS "takenAt", texts FROM rule_set ${which}`,
      parameters,
    );
    return set ?? null;
  }
}
