import type { EntryToMake } from '../../registration/index.js';
import { Refused, type Call } from './command.js';
import { findText } from './read-options.js';
import { texts } from './texts.sv.js';

const string = { type: 'string' } as const;

/** What the register says by OSL 5:2. */
export const entryOptions = {
  title: string,
  'protected-title': string,
  party: string,
  'protected-party': string,
  case: string,
};

export const entryUsage =
  '[--title TEXT] [--protected-title TEXT] [--party NAMN] [--protected-party NAMN] [--case TEXT]';

/** As it was where nothing is stated; null where it is emptied. */
export function statedText(values: Call['values'], name: string, before: string | null): string | null {
  return values[name] === undefined ? before : findText(values, name);
}

/** Null where nothing is stated: then the register says what was captured. @throws Refused */
export function readEntry(values: Call['values']): EntryToMake | null {
  if (Object.keys(entryOptions).every((name) => values[name] === undefined)) return null;
  const publicTitle = findText(values, 'title');
  if (publicTitle === null) throw new Refused(texts.missing('--title'));
  const parties = { public: findText(values, 'party'), protected: findText(values, 'protected-party') };
  return {
    publicTitle,
    protectedTitle: findText(values, 'protected-title'),
    parties: parties.public === null && parties.protected === null ? null : parties,
    caseTitle: findText(values, 'case'),
  };
}
