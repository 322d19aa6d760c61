import { Injectable, Logger } from '@nestjs/common';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database } from '../foundation/database/index.js';
import {
  listRuleFiles,
  RuleSets,
  type CitedWording,
  type RuleFault,
  type RulePlace,
  type RuleSet,
  type RuleText,
} from '../foundation/rule-files/index.js';
import { noTriageRules } from '../triage/index.js';
import { ruleTexts } from './check-texts.sv.js';
import { checkRules, type CheckedRules } from './check-rules.js';
import { listWordings } from './list-wordings.js';
import { noRules, type RulesInForce } from './rules-in-force.js';
import { textsChecksum } from './texts-checksum.js';

/** The rule files as they lie in the folder now. */
export interface RuleFolder extends CheckedRules {
  readonly folder: string;
  readonly texts: readonly RuleText[];
  /** These very texts are in force. */
  readonly isInForce: boolean;
}

const noFiles: CheckedRules = {
  rules: [],
  schemes: [],
  classification: [],
  triage: noTriageRules,
  errors: [],
  warnings: [],
};

/** Which rules are in force: the last good ones. A file with a fault changes nothing (promise 1). */
@Injectable()
export class RulesInForceService {
  private readonly log = new Logger(RulesInForceService.name);
  private known: RulesInForce = noRules;
  /** The folder as it was last read: checking five hundred rules takes a fifth of a second, and few looks find others. */
  private read: { readonly sha256: string; readonly checked: CheckedRules } | null = null;

  constructor(
    private readonly configuration: Configuration,
    private readonly database: Database,
    private readonly ruleSets: RuleSets,
    private readonly audit: Audit,
  ) {}

  async getInForce(): Promise<RulesInForce> {
    const current = await this.ruleSets.findCurrent();
    if (current && current.id !== this.known.ruleSetId) this.known = await this.readSet(current);
    return this.known;
  }

  /** What the folder holds, with every fault that keeps it from being taken into use. */
  async readFolder(): Promise<RuleFolder> {
    const { rulesDir: folder } = this.configuration;
    const texts = await listRuleFiles(folder).catch(() => null);
    if (texts === null || texts.length === 0) {
      const error = { file: folder, line: 1, sentence: ruleTexts.noFiles };
      return { ...noFiles, folder, texts: [], errors: [error], isInForce: false };
    }
    const sha256 = textsChecksum(texts);
    const checked = this.check(texts, sha256);
    const [current, reworded] = await Promise.all([this.ruleSets.findCurrent(), this.listReworded(checked)]);
    const isInForce = current !== null && textsChecksum(current.texts) === sha256;
    return { ...checked, errors: [...checked.errors, ...reworded], folder, texts, isInForce };
  }

  private check(texts: readonly RuleText[], sha256: string): CheckedRules {
    if (this.read?.sha256 !== sha256) this.read = { sha256, checked: checkRules(texts) };
    return this.read.checked;
  }

  /** Takes the folder's rules into use where they are good and other than those in force; answers what is in force. */
  async takeIntoUse(actor: Actor): Promise<RulesInForce> {
    return this.takeFolder(await this.readFolder(), actor);
  }

  /** As `takeIntoUse`, of a folder that has been read. */
  async takeFolder(folder: RuleFolder, actor: Actor): Promise<RulesInForce> {
    if (folder.errors.length > 0) this.log.warn('The rule files have faults; the last good ones stay in force');
    else if (!folder.isInForce) await this.take(folder, actor);
    return this.getInForce();
  }

  private async take(folder: RuleFolder, actor: Actor): Promise<void> {
    const sha256 = textsChecksum(folder.texts);
    await this.database.inTransaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('rule_set'))`);
      const [current] = await tx.query<{ sha256: string }>(
        `SELECT encode(sha256, 'hex') AS sha256 FROM rule_set ORDER BY id DESC LIMIT 1`,
      );
      if (current?.sha256 === sha256) return;
      const id = await this.ruleSets.take({ texts: folder.texts, stated: listWordings(folder) }, sha256, tx);
      const subject = { kind: 'rule-set', id: String(id) };
      const details = { sha256, rules: folder.rules.map((rule) => `${rule.id} ${rule.version}`) };
      await this.audit.note({ actor, deed: 'rules-taken-into-use', subject, details }, tx);
    });
  }

  private async readSet(set: RuleSet): Promise<RulesInForce> {
    const { rules, schemes, classification, triage, warnings } = checkRules(set.texts);
    const ofTriage = [...triage.insignificance, ...triage.suggestions];
    const refs = new Map([
      ...(await this.readRefs('retention', rules)),
      ...(await this.readRefs('classification', classification)),
      ...(await this.readRefs('triage', ofTriage)),
    ]);
    const refsOf = <Rule extends Stated>(stated: readonly Rule[], kind: CitedWording['kind']) =>
      new Map(stated.map((rule) => [rule, refs.get(keyOf(kind, rule))!]));
    return {
      ruleSetId: set.id,
      takenAt: set.takenAt,
      texts: set.texts,
      rules,
      schemes,
      refs: refsOf(rules, 'retention'),
      classification: { rules: classification, refs: refsOf(classification, 'classification') },
      triage: { ...triage, refs: refsOf(ofTriage, 'triage') },
      warnings,
    };
  }

  private async readRefs(kind: CitedWording['kind'], rules: readonly Stated[]): Promise<[string, number][]> {
    const ids = rules.map(({ id }) => id);
    const wordings = await this.ruleSets.listWordingsOf(kind, ids);
    return wordings.map(({ ruleId: id, ref, ...wording }) => [keyOf(kind, { id, ...wording }), ref]);
  }

  /** A version that has been in force with a decision stands as it was worded (promise 8). */
  private async listReworded({ rules, triage }: CheckedRules): Promise<RuleFault[]> {
    const ofTriage = [...triage.insignificance, ...triage.suggestions];
    return [...(await this.listRewordedOf('retention', rules)), ...(await this.listRewordedOf('triage', ofTriage))];
  }

  private async listRewordedOf(
    kind: CitedWording['kind'],
    rules: readonly (Stated & { readonly place: RulePlace })[],
  ): Promise<RuleFault[]> {
    const ids = rules.map(({ id }) => id);
    const wordings = await this.ruleSets.listWordingsOf(kind, ids);
    return rules.flatMap((rule) => {
      const isReworded = wordings.some(
        (known) =>
          known.ruleId === rule.id &&
          known.version === rule.version &&
          known.isDecided &&
          known.checksum !== rule.checksum,
      );
      return isReworded ? [{ ...rule.place, sentence: ruleTexts.reworded(rule.id, rule.version) }] : [];
    });
  }
}

interface Stated {
  readonly id: string;
  readonly version: number;
  readonly checksum: string;
}

function keyOf(kind: string, { id, version, checksum }: Stated): string {
  return `${kind} ${id} ${version} ${checksum}`;
}
