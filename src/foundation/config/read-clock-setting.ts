import { Temporal } from 'temporal-polyfill';
import { ConfigurationRefused } from './configuration-refused.js';
import { findVariable, type Environment } from './environment.js';

/** A clock that can be moved could make records fall due: it takes two variables to move it. */
export function readClockSetting(environment: Environment): Date | null {
  const text = findVariable(environment, 'FLODESARKIVET_CLOCK');
  if (text === null) return null;
  if (findVariable(environment, 'FLODESARKIVET_ALLOW_SET_CLOCK') !== '1')
    throw new ConfigurationRefused('clock-not-allowed', text);
  try {
    return new Date(Temporal.Instant.from(text).epochMilliseconds);
  } catch {
    throw new ConfigurationRefused('clock-wrong', text);
  }
}
