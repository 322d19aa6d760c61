import type { Channel } from '../../../src/channels/index.js';
import { ClassifyRecordsService } from '../../../src/classification/index.js';
import { RulesNow } from '../../../src/entrypoints/nightly/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import type { RecordSight } from '../../../src/records/index.js';
import {
  addUpOutlook,
  ComparisonsService,
  OutlookService,
  RuleRecordsService,
  RulesInForceService,
  type ComparisonAnswer,
  type PlaceUnderRule,
} from '../../../src/retention/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

const rules = `
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Inlägg }
    - { code: K2, name: Kommentar }
classification:
  - { id: A, version: 1, class: K1, when: { kind: post } }
  - { id: B, version: 1, class: K2, when: { kind: comment } }
rules:
  - { id: R1, version: 1, title: Inlägg, when: { class: K1 }, action: retain-permanently }
  - { id: R2, version: 1, title: Kommentarer, when: { class: K2 }, action: destroy, trigger: received, period: P2Y }
`;

const everything: RecordSight = { recordsCreatorIds: null, restrictedOf: null, triagedOf: null };

let ruled: RuledArchive;
let channel: Channel;

beforeEach(async () => {
  ruled = await openRuledArchive();
  channel = await ruled.register();
  await ruled.writeRules(rules);
});
afterEach(() => ruled.close());

const comment = (id: string, countsFrom: string | null) =>
  ({
    platformItemId: id,
    threadItemId: id,
    kind: 'comment',
    origin: 'received',
    countsFrom: countsFrom === null ? null : new Date(countsFrom),
  }) as const;
const post = (id: string) => ({ platformItemId: id, threadItemId: id, kind: 'post', origin: 'drawn-up' }) as const;

describe('the records under a rule', () => {
  async function listAll(limit: number): Promise<string[]> {
    const service = ruled.get(RuleRecordsService);
    const ids: string[] = [];
    for (let after: PlaceUnderRule | null = null; ;) {
      const page = await service.listRecords('R2', everything, after, limit);
      ids.push(...page.map(({ id }) => id));
      after = page.at(-1) ?? null;
      if (page.length < limit) return ids;
    }
  }

  it('come soonest due first, page by page, also where the wording has changed since and where no day is known', async () => {
    const [late, undated, early, twin] = await ruled.capture(channel, [
      comment('c1', '2026-05-01T12:00:00Z'),
      { ...comment('c2', null), publishedAt: null, publishedAtIs: 'unknown' },
      comment('c3', '2024-05-01T12:00:00Z'),
      comment('c4', '2024-05-01T12:00:00Z'),
    ]);
    await ruled.applyRules();
    const all = await ruled.get(RuleRecordsService).listRecords('R2', everything, null, 10);
    expect(all.map(({ expectedOn }) => expectedOn)).toEqual(['2026-05-01', '2026-05-01', '2028-05-01', null]);
    for (const limit of [1, 2, 3, 10]) expect(await listAll(limit)).toEqual([early, twin, late, undated]);
    await ruled.writeRules(rules.replace('id: R2, version: 1', 'id: R2, version: 2'));
    await ruled.get(RulesInForceService).takeIntoUse({ kind: 'service' });
    expect(await listAll(2)).toEqual([early, twin, late, undated]);
  });

  it('are only those that whoever asks may see', async () => {
    await ruled.capture(channel, [comment('c1', '2024-05-01T12:00:00Z'), post('p1')]);
    await ruled.applyRules();
    const reader = { recordsCreatorIds: [], restrictedOf: null, triagedOf: [channel.recordsCreatorId] };
    const elsewhere = { recordsCreatorIds: [channel.recordsCreatorId + 1], triagedOf: [], restrictedOf: null };
    const count = async (ruleId: string, sight: RecordSight) =>
      (await ruled.get(RuleRecordsService).listRecords(ruleId, sight, null, 10)).length;
    expect([await count('R1', reader), await count('R2', reader)]).toEqual([1, 0]);
    expect([await count('R1', elsewhere), await count('R2', elsewhere)]).toEqual([0, 0]);
    expect([await count('R1', everything), await count('R2', everything)]).toEqual([1, 1]);
  });
});

describe('the numbers', () => {
  it('tell since when they hold, and how many records each rule has given their class', async () => {
    const outlook = ruled.get(OutlookService);
    expect(await outlook.findReckonedAt()).toBeNull();
    await ruled.capture(channel, [comment('c1', '2024-05-01T12:00:00Z'), post('p1'), post('p2')]);
    await ruled.applyRules();
    const first = await outlook.findReckonedAt();
    expect(first?.getTime()).toBeLessThanOrEqual(ruled.archive.clock.now().getTime());
    const counts = (ids: readonly number[] | null) => ruled.get(ClassifyRecordsService).countByRule(ids);
    expect(Object.fromEntries(await counts(null))).toEqual({ A: 2, B: 1 });
    expect(Object.fromEntries(await counts([channel.recordsCreatorId]))).toEqual({ A: 2, B: 1 });
    expect((await counts([])).size).toBe(0);
    await ruled.applyRules();
    expect((await outlook.findReckonedAt())!.getTime()).toBeGreaterThan(first!.getTime());
  });

  it('keep apart what is kept for ever, what waits and what no rule covers', async () => {
    await ruled.writeRules(rules.replace('trigger: received, period: P2Y', 'trigger: declared-inactive, period: P2Y'));
    await ruled.capture(channel, [comment('c1', '2024-05-01T12:00:00Z'), post('p1'), { ...post('m1'), kind: 'reply' }]);
    await ruled.applyRules();
    const rows = await ruled.get(OutlookService).readOutlook(null);
    const lines = addUpOutlook(rows, 'rule', { first: 2026, last: 2036 });
    const told = lines.map(({ key, permanent, waiting, undated }) => [key, permanent, waiting, undated]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['R1', 1, 0, 1],
        ['R2', 0, 1, 1],
        [null, 0, 0, 1],
      ]),
    );
  });
});

describe('what changed files would change', () => {
  async function ask(ids: readonly number[] | null = null): Promise<ComparisonAnswer> {
    const inForce = await ruled.get(RulesInForceService).getInForce();
    const folder = await ruled.get(RulesInForceService).readFolder();
    return ruled.get(ComparisonsService).ask(inForce, folder, ids, 0);
  }
  async function compare(ids: readonly number[] | null = null): Promise<ComparisonAnswer> {
    for (let looks = 0; looks < 500; looks++) {
      const answer = await ask(ids);
      if (answer.kind !== 'reckoning') return answer;
    }
    throw new Error('it is never reckoned');
  }

  it('is reckoned while nobody waits, and once for the same files', async () => {
    await ruled.capture(channel, [comment('c1', '2024-05-01T12:00:00Z'), post('p1')]);
    await ruled.applyRules();
    await ruled.writeRules(rules.replace('id: R2, version: 1', 'id: R2, version: 2').replace('P2Y', 'P1Y'));
    expect((await ask()).kind).toBe('reckoning');
    const answer = await compare();
    expect(answer).toMatchObject({
      kind: 'reckoned',
      comparison: { unchanged: 1, effects: [{ moves: 'sooner', records: 1 }] },
    });
    expect(await ask()).toBe(answer);
    expect(await compare([])).toMatchObject({ comparison: { unchanged: 0, effects: [] } });
    await ruled.writeRules(rules.replace('id: R2, version: 1', 'id: R2, version: 2').replace('P2Y', 'P9Y'));
    expect(await compare()).toMatchObject({ comparison: { effects: [{ moves: 'later', records: 1 }] } });
  });
});

describe('rules that a person takes into use', () => {
  it('hold at once, are in the audit log by name, and records are asked while nobody waits', async () => {
    const [id] = await ruled.capture(channel, [post('p1')]);
    await ruled.applyRules();
    await ruled.writeRules(rules.replace('id: R1, version: 1', 'id: R1, version: 2'));
    const rulesNow = ruled.get(RulesNow);
    const inForce = await rulesNow.takeIntoUse({ kind: 'person', id: 1, name: 'Anna Ek' });
    expect(rulesNow.isUnderWay()).toBe(true);
    expect(inForce.rules[0]).toMatchObject({ id: 'R1', version: 2 });
    const events = await ruled.get(Audit).listFor([{ kind: 'rule-set', id: String(inForce.ruleSetId) }]);
    expect(events).toMatchObject([{ deed: 'rules-taken-into-use', actor: { name: 'Anna Ek' } }]);
    await rulesNow.beforeApplicationShutdown();
    expect(rulesNow.isUnderWay()).toBe(false);
    expect((await ruled.view(id!)).retention).toMatchObject({ ruleId: 'R1' });
  });
});
