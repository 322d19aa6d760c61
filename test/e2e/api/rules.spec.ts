import type { RulesAnswer } from '../../../src/entrypoints/api/rules/rules-answer.js';
import type { ShownRuleAnswer } from '../../../src/entrypoints/api/rules/rule.js';
import type { OutlookRowAnswer } from '../../../src/entrypoints/api/rules/outlook-row.js';
import type { Caller } from './caller.js';
import { openRest, type OpenRest } from './open-rest.js';

let rest: OpenRest;
let reader: Caller;

beforeAll(async () => {
  rest = await openRest();
  reader = await rest.caller([{ role: 'reader', recordsCreatorId: rest.channels[1].recordsCreatorId }]);
}, 120_000);
afterAll(() => rest.close());

describe('the rules over REST', () => {
  it('are those in force, with everything that they say', async () => {
    const { json } = await reader.get('/rules');
    const { rules, classes, classificationRules, warnings, ...state } = json as RulesAnswer;
    expect(state).toMatchObject({ isFolderInForce: true, errors: [] });
    expect(rules.find(({ id }) => id === 'SM15')).toMatchObject({
      for: 'measurement',
      action: 'destroy',
      trigger: 'drawn-up',
      period: 'P2Y',
      rounding: 'calendar-year',
      decision: null,
      retention: 'Gallras 2 år efter att handlingen upprättades, från årsskiftet därefter.',
    });
    expect(classes).toContainEqual(expect.objectContaining({ code: 'SM05', structure: 'Exempel' }));
    expect(classificationRules.find(({ id }) => id === 'K-SM01')).toMatchObject({ class: 'SM01', isOtherwise: true });
    expect(warnings.length).toBeGreaterThan(0);
  });

  it('come one by one with every wording that has been in force', async () => {
    const { rule, isInForce, wordings } = (await reader.get('/rules/SM01')).json as ShownRuleAnswer;
    expect(isInForce).toBe(true);
    expect(wordings).toMatchObject([{ version: 1, checksum: rule.checksum }]);
    expect((await reader.get('/rules/SM99')).status).toBe(404);
  });

  it('come to numbers of the asker’s own records creators alone', async () => {
    const { items } = (await reader.get('/rules/outlook')).json as { items: OutlookRowAnswer[] };
    const [, building] = rest.channels;
    expect(new Set(items.map(({ recordsCreatorId }) => recordsCreatorId))).toEqual(
      new Set([building.recordsCreatorId]),
    );
    const [row] = await rest.service.database.read<{ count: number }>(
      `SELECT count(*)::int AS count FROM record_assessment WHERE records_creator_id = $1`,
      [building.recordsCreatorId],
    );
    expect(items.reduce((sum, { records }) => sum + records, 0)).toBe(row!.count);
  });
});
