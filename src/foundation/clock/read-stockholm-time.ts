import { Temporal } from 'temporal-polyfill';
import { stockholm } from './clock.js';

/** An instant as somebody in Sweden types it: `2026-11-24 10:12`, with seconds or without. Null where it is none. */
export function readStockholmTime(text: string): Date | null {
  const typed = /^(\d{4}-\d{2}-\d{2})[ T](\d{1,2})[:.](\d{2})(?::(\d{2}))?$/.exec(text.trim());
  if (!typed) return null;
  const [, day, hour, minute, second = '00'] = typed;
  try {
    const local = Temporal.PlainDateTime.from(`${day}T${hour!.padStart(2, '0')}:${minute}:${second}`, {
      overflow: 'reject',
    });
    return new Date(local.toZonedDateTime(stockholm).epochMilliseconds);
  } catch {
    return null;
  }
}
