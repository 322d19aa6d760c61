import fc from 'fast-check';
import { addUpOutlook, totalOf, type OutlookFace, type OutlookRow } from './outlook.js';

const years = { first: 2026, last: 2028 };

function aRow(stated: Partial<OutlookRow> = {}): OutlookRow {
  return {
    recordsCreatorId: 1,
    channelId: 1,
    recordClass: 'K1',
    ruleId: 'SM09',
    ruleVersion: 1,
    outcome: 'retain-until',
    expectedIn: 2027,
    records: 1,
    ...stated,
  };
}

describe('an outlook added up', () => {
  it('puts each year apart, what is overdue into the first one, and what is later or has no day beside them', () => {
    const rows = [
      aRow({ expectedIn: 2019, records: 1 }),
      aRow({ expectedIn: 2026, records: 2 }),
      aRow({ expectedIn: 2027, records: 4 }),
      aRow({ expectedIn: 2028, records: 8, outcome: 'due-for-review' }),
      aRow({ expectedIn: 2028, records: 16 }),
      aRow({ expectedIn: 2029, records: 32 }),
      aRow({ expectedIn: 2040, records: 64 }),
      aRow({ expectedIn: null, records: 128 }),
      aRow({ expectedIn: null, records: 256, outcome: 'awaiting-trigger' }),
      aRow({ expectedIn: null, records: 512, outcome: 'retain-permanently' }),
    ];
    expect(addUpOutlook(rows, 'rule', years)).toEqual([
      {
        key: 'SM09',
        byYear: new Map([
          [2026, 3],
          [2027, 4],
          [2028, 24],
        ]),
        later: 96,
        undated: 896,
        permanent: 512,
        waiting: 384,
      },
    ]);
  });

  it('lets nothing wait that no rule is about, and nothing that has a day', () => {
    const rows = [
      aRow({ ruleId: null, ruleVersion: null, outcome: 'no-rule', expectedIn: null, records: 2 }),
      aRow({ outcome: 'no-rule', expectedIn: null, records: 4 }),
      aRow({ outcome: 'no-rule', expectedIn: 2027, records: 8 }),
    ];
    expect(addUpOutlook(rows, 'class', years)).toMatchObject([{ undated: 6, permanent: 0, waiting: 4 }]);
  });

  it.each<[OutlookFace, (string | null)[]]>([
    ['rule', ['SM10', null, 'SM09']],
    ['class', [null, 'K2', 'K1']],
    ['channel', ['7', '3']],
  ])('by %s has a line for each, the most first, and one for what has none', (face, keys) => {
    const rows = [
      aRow({ channelId: 3, records: 1 }),
      aRow({ channelId: 3, recordClass: 'K2', ruleId: null, expectedIn: null, records: 2 }),
      aRow({ channelId: 7, recordClass: null, ruleId: 'SM10', expectedIn: 2030, records: 8 }),
    ];
    expect(addUpOutlook(rows, face, years).map(({ key }) => key)).toEqual(keys);
  });

  it('loses no record and counts none twice, by whatever it is added up', () => {
    const row = fc
      .record({
        channelId: fc.nat(3),
        recordClass: fc.constantFrom(null, 'K1', 'K2'),
        ruleId: fc.constantFrom(null, 'SM09', 'SM10'),
        expectedIn: fc.option(fc.integer({ min: 2020, max: 2035 })),
        records: fc.nat(1000),
      })
      .map(aRow);
    fc.assert(
      fc.property(fc.array(row), fc.constantFrom<OutlookFace>('rule', 'class', 'channel'), (rows, face) => {
        const totals = addUpOutlook(rows, face, years).map(totalOf);
        const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
        expect(sum(totals)).toBe(sum(rows.map(({ records }) => records)));
        expect(totals).toEqual([...totals].sort((one, other) => other - one));
      }),
    );
  });
});
