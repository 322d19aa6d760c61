import { outlookCsv } from './outlook-csv.js';
import type { LabelledLine, OutlookTable } from './outlook-table.js';

const line = (label: string, stated: Partial<LabelledLine> = {}): LabelledLine => ({
  key: label,
  label,
  name: null,
  byYear: new Map(),
  later: 0,
  undated: 0,
  permanent: 0,
  waiting: 0,
  ...stated,
});
const table = (stated: Partial<OutlookTable>): OutlookTable => ({
  face: 'rule',
  years: [2026, 2027],
  year: null,
  lines: [
    line('SM09', { name: '=Titel', byYear: new Map([[2027, 3]]), later: 2, undated: 6, permanent: 1, waiting: 2 }),
  ],
  ...stated,
});

describe('the numbers as a file', () => {
  it('hold every year and what has no day, and no cell is a formula', () => {
    expect(outlookCsv(table({})).slice(1)).toBe(
      [
        'Regel;Namn;2026;2027;Senare;Väntar på att fristen ska börja;Bevaras för all framtid;Omfattas inte av någon regel',
        "SM09;'=Titel;0;3;2;2;1;3",
        '',
      ].join('\r\n'),
    );
  });

  it('hold one year where one is asked for', () => {
    expect(outlookCsv(table({ year: 2027, face: 'class' })).slice(1)).toBe(
      "Handlingstyp;Namn;2027\r\nSM09;'=Titel;3\r\n",
    );
  });
});
