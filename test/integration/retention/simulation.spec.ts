import type { Channel } from '../../../src/channels/index.js';
import { ClassesService } from '../../../src/classification/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import {
  checkRules,
  OutlookService,
  RulesInForceService,
  SimulationService,
  type CheckedRules,
  type OutlookRow,
} from '../../../src/retention/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

const rules = `
classificationScheme: { structure: Egen, classes: [{ code: K1, name: Inlägg }, { code: K2, name: Tack }, { code: K3, name: Kris }] }
classification:
  - { id: A, version: 1, class: K1, when: { kind: post }, otherwise: true }
  - { id: B, version: 1, class: K3, when: { kind: post, words: [evakuering] } }
  - { id: C, version: 1, class: K3, when: { kind: comment, threadClass: K3 } }
  - { id: D, version: 1, class: K2, when: { kind: comment }, otherwise: true }
rules:
  - { id: R1, version: 1, title: Inlägg, when: { class: [K1, K3] }, action: retain-permanently }
  - { id: R2, version: 1, title: Tack, when: { class: K2 }, action: destroy, trigger: received, period: P2Y }
`;
const read = (text: string): CheckedRules => checkRules([{ file: 'rules.yaml', text }]);

let ruled: RuledArchive;
let channel: Channel;
let ids: readonly string[];

beforeAll(async () => {
  ruled = await openRuledArchive();
  channel = await ruled.register();
  await ruled.writeRules(rules);
  const post = (id: string, text: string) =>
    ({
      platformItemId: id,
      threadItemId: id,
      kind: 'post',
      origin: 'drawn-up',
      versions: [aNewVersion({ text })],
    }) as const;
  const comment = (id: string, threadItemId: string, day: string) =>
    ({ platformItemId: id, threadItemId, countsFrom: new Date(`${day}T23:30:00Z`) }) as const;
  ids = await ruled.capture(channel, [
    post('p1', 'Simhallen öppnar'),
    post('p2', 'Evakueringar pågår'),
    comment('c1', 'p1', '2025-12-30'),
    comment('c2', 'p1', '2025-12-31'),
    comment('c3', 'p2', '2025-12-31'),
    comment('c4', 'p1', '2026-03-01'),
  ]);
  await ruled.applyRules();
  const { schemes } = await ruled.get(RulesInForceService).getInForce();
  const by = { actor: { kind: 'service' }, reach: 'all' } as const;
  await ruled
    .get(ClassesService)
    .classifyByHand({ recordIds: [ids[5]!], recordClass: 'K1', reason: 'Viktig' }, schemes, by);
  await ruled.applyRules();
});
afterAll(() => ruled.close());

const short = (rows: readonly OutlookRow[]) =>
  rows
    .map(({ recordClass, ruleId, outcome, expectedIn, records }) => [recordClass, ruleId, outcome, expectedIn, records])
    .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other)));

describe('rules that are tried', () => {
  it('come to what the night stored, also without a decision, for the rules in force', async () => {
    const simulated = await ruled.get(SimulationService).simulate(read(rules), null);
    expect(short(simulated)).toEqual([
      ['K1', 'R1', 'retain-permanently', null, 2],
      ['K2', 'R2', 'no-rule', 2027, 1],
      ['K2', 'R2', 'no-rule', 2028, 1],
      ['K3', 'R1', 'retain-permanently', null, 2],
    ]);
    expect(short(await ruled.get(OutlookService).readOutlook(null))).toEqual(short(simulated));
  });

  it('see only the records creators that are asked for', async () => {
    expect(await ruled.get(SimulationService).simulate(read(rules), [])).toEqual([]);
    expect(await ruled.get(OutlookService).readOutlook([])).toEqual([]);
    const mine = await ruled.get(OutlookService).readOutlook([channel.recordsCreatorId]);
    expect(mine.reduce((sum, { records }) => sum + records, 0)).toBe(6);
  });

  it('change nothing against themselves', async () => {
    const same = await ruled.get(SimulationService).compare(read(rules), read(rules), null);
    expect(same).toEqual({ effects: [], unchanged: 6 });
  });

  it('tell what another wording would change: classes, what follows a thread, days; never what a person decided', async () => {
    const changed = rules.replace('words: [evakuering]', 'words: [simhall]').replace('period: P2Y', 'period: P1Y');
    const { effects, unchanged } = await ruled.get(SimulationService).compare(read(rules), read(changed), null);
    const told = effects.map(({ before, after, moves, records }) => [
      before.recordClass,
      after.recordClass,
      moves,
      records,
    ]);
    expect(told.sort()).toEqual([
      ['K1', 'K3', 'not', 1],
      ['K2', 'K3', 'undated', 2],
      ['K3', 'K1', 'not', 1],
      ['K3', 'K2', 'dated', 1],
    ]);
    expect(unchanged).toBe(1);
    const sooner = rules.replace('period: P2Y', 'period: P1Y');
    expect((await ruled.get(SimulationService).compare(read(rules), read(sooner), null)).effects).toMatchObject([
      { before: { ruleId: 'R2' }, after: { ruleId: 'R2' }, moves: 'sooner', records: 2 },
    ]);
  });

  it('write nothing', async () => {
    const dump = () =>
      ruled.get(Database).read(`SELECT (SELECT json_agg(a ORDER BY record_id) FROM record_assessment a)::text AS a,
                                       (SELECT json_agg(c ORDER BY record_id) FROM record_class c)::text AS c`);
    const before = await dump();
    await ruled.get(SimulationService).simulate(read(rules.replace('P2Y', 'P9Y')), null);
    expect(await dump()).toEqual(before);
  });
});
