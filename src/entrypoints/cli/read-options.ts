import { Temporal } from 'temporal-polyfill';
import { numberShape } from '../../foundation/text/index.js';
import { Refused, type Call } from './command.js';
import { texts } from './texts.sv.js';

type Values = Call['values'];

export function findText(values: Values, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** @throws Refused where it is missing */
export function getText(values: Values, name: string): string {
  const text = findText(values, name);
  if (text === null) throw new Refused(texts.missing(`--${name}`));
  return text;
}

/** A calendar day, `2026-11-24`. @throws Refused */
export function findDay(values: Values, name: string): string | null {
  const text = findText(values, name);
  if (text === null) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString();
  } catch {
    throw new Refused(texts.noDate(`--${name}`, text));
  }
}

export function getDay(values: Values, name: string): string {
  const day = findDay(values, name);
  if (day === null) throw new Refused(texts.missing(`--${name}`));
  return day;
}

/** @throws Refused */
export function findInstant(values: Values, name: string): Date | null {
  const text = findText(values, name);
  if (text === null) return null;
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    throw new Refused(texts.noInstant(`--${name}`, text));
  }
}

/** @throws Refused where it is none of the allowed */
export function findChoice<T extends string>(values: Values, name: string, allowed: readonly T[]): T | null {
  const text = findText(values, name);
  if (text === null) return null;
  if (!(allowed as readonly string[]).includes(text)) throw new Refused(texts.notOneOf(`--${name}`, text, allowed));
  return text as T;
}

/** A whole number above zero. @throws Refused */
export function readNumber(what: string, text: string): number {
  if (!numberShape.test(text)) throw new Refused(texts.noNumber(what, text));
  return Number(text);
}

export function findNumber(values: Values, name: string): number | null {
  const text = findText(values, name);
  return text === null ? null : readNumber(`--${name}`, text);
}

/** The numbers of records that stand after the command's words. @throws Refused */
export function listRecordIds({ positionals }: Pick<Call, 'positionals'>): string[] {
  return positionals.map((text) => String(readNumber('ID', text)));
}

/** The first thing that stands after the command's words. @throws Refused */
export function getPositional({ positionals }: Pick<Call, 'positionals'>, what: string): string {
  const [text] = positionals;
  if (text === undefined) throw new Refused(texts.missing(what));
  return text;
}
