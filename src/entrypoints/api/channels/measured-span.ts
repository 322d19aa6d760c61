import { Temporal } from 'temporal-polyfill';
import { spansBetween, type DaySpan } from '../../../capture/index.js';
import { RestRefused } from '../problems/rest-refused.js';
import type { MeasurementsQuery } from './channel.dto.js';
import { texts } from './texts.sv.js';

const usualDays = 29;
const mostSpans = 400;

/** @throws RestRefused where the days lie the wrong way round, or are too many */
export function measuredSpans({ from, to, by = 'day' }: MeasurementsQuery, today: Temporal.PlainDate): DaySpan[] {
  const last = to === undefined ? today : Temporal.PlainDate.from(to);
  const first = from === undefined ? last.subtract({ days: usualDays }) : Temporal.PlainDate.from(from);
  if (Temporal.PlainDate.compare(first, last) > 0) refuse(texts.endsBeforeItBegins);
  const length = first.until(last, { largestUnit: by });
  if ((by === 'day' ? length.days : length.months + 12 * length.years) >= mostSpans) refuse(texts.tooLong(mostSpans));
  return spansBetween(first, last, by);
}

function refuse(detail: string): never {
  throw new RestRefused('malformed', null, [{ name: 'to', detail }]);
}
