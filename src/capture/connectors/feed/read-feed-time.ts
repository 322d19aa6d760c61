const MONTHS = 'jan feb mar apr maj jun jul aug sep okt nov dec';
/** RFC 822 with the years of four digits that RSS asks for; the weekday is not read, it adds nothing. */
const RFC_822 =
  /(\d{1,2})[\s-]+([a-z]{3})[a-z]*\.?[\s-]+(\d{4}|\d{2})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([a-z]+|[+-]\d\d:?\d\d)$/i;
/** RFC 3339, and the forms of W3CDTF that say a minute. */
const RFC_3339 = /^\d{4}-\d\d-\d\d[t ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:z|[+-]\d\d:?\d\d)$/i;
const MINUTES: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, wet: 0 },
  ...{ cet: 60, met: 60, cest: 120, mest: 120, eet: 120, eest: 180 },
  ...{ est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 },
};

/** Null for what is no instant: a time without its zone may be any of several. */
export function readFeedTime(written: string | null): Date | null {
  const text = written?.trim() ?? '';
  if (RFC_3339.test(text)) return orNull(Date.parse(text.replace(/\s+(?=[z+-])/i, '').replace(' ', 'T')));
  const [, day, month, year, hours, minutes, seconds, zone] = RFC_822.exec(text) ?? [];
  const offset = readZone(zone);
  const monthNumber = MONTHS.split(' ').indexOf(toSwedish(month));
  if (offset === null || monthNumber < 0) return null;
  const clock = [Number(hours), Number(minutes), Number(seconds ?? 0)] as const;
  if (clock[0] > 23 || clock[1] > 59 || clock[2] > 60) return null;
  const local = Date.UTC(readYear(year ?? ''), monthNumber, Number(day), ...clock);
  return new Date(local).getUTCDate() === Number(day) ? new Date(local - offset * 60_000) : null;
}

function toSwedish(month = ''): string {
  const english: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };
  return english[month.toLowerCase()] ?? month.toLowerCase();
}

/** Two digits are this century's: feeds are younger than it. */
function readYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

/** Minutes before universal time. */
function readZone(written = ''): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(written) ?? [];
  if (!sign) return MINUTES[written.toLowerCase()] ?? null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function orNull(time: number): Date | null {
  return Number.isNaN(time) ? null : new Date(time);
}
