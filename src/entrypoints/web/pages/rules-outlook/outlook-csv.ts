import { byteOrderMark, csvLine } from '../../../../foundation/text/index.js';
import { inYear, rulelessOf, type LabelledLine, type OutlookTable } from './outlook-table.js';
import { faces, texts } from './texts.sv.js';

/** As Swedish spreadsheets open it: UTF-8 with its mark and semicolons. */
export function outlookCsv({ face, years, year, lines }: OutlookTable): string {
  const shown = year === null ? years : [year];
  const rests: readonly (readonly [string, (line: LabelledLine) => number])[] = [
    [texts.later, ({ later }) => later],
    [texts.waiting, ({ waiting }) => waiting],
    [texts.permanent, ({ permanent }) => permanent],
    [texts.ruleless, rulelessOf],
  ];
  const columns = year === null ? rests : [];
  const rows = [
    [faces[face], texts.name, ...shown.map(String), ...columns.map(([heading]) => heading)],
    ...lines.map((line) => [
      line.label,
      line.name ?? '',
      ...shown.map((one) => String(inYear(line, one))),
      ...columns.map(([, of]) => String(of(line))),
    ]),
  ];
  return `${byteOrderMark}${rows.map(csvLine).join('')}`;
}
