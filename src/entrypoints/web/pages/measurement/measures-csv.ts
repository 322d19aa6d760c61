import type { ChannelMeasure } from '../../../../capture/index.js';
import { byteOrderMark, csvLine } from '../../../../foundation/text/index.js';
import { counters, texts } from './texts.sv.js';

/** As Swedish spreadsheets open it: UTF-8 with its mark, semicolons, an empty field where nothing is known. */
export function measuresCsv(measures: readonly ChannelMeasure[]): string {
  const lines = [
    [texts.from, texts.until, ...counters.map((counter) => texts.counters[counter])],
    ...measures.map((measure) => [
      measure.span.from.toString(),
      measure.span.until.subtract({ days: 1 }).toString(),
      ...counters.map((counter) => String(measure[counter] ?? '')),
    ]),
  ];
  return `${byteOrderMark}${lines.map(csvLine).join('')}`;
}
