import { stockholmTime } from '../../foundation/clock/index.js';
import { directions, viewNames, type ReadEntry } from '../../registration/index.js';
import { entryTexts as t } from './register-texts.sv.js';

/** Everything about one entry of the register, as far as it may be read. */
export function printEntry({ entry, view, versions, numbers }: ReadEntry): string {
  const full = (name: string, value: string | null): [string, string][] =>
    view === 'full' ? [[name, value ?? t.none]] : [];
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t.view, viewNames[view]],
    [t.creator, entry.recordsCreator],
    [t.date, entry.datedOn ?? t.unknown],
    [t.direction, directions[entry.origin]],
    [t.party, entry.parties.public ?? t.none],
    ...full(t.protectedParty, entry.parties.protected),
    [t.about, entry.publicTitle],
    ...full(t.protectedTitle, entry.protectedTitle),
    ...full(t.case, entry.caseTitle),
    [t.record, entry.isDestroyed ? t.destroyed(entry.recordId) : entry.recordId],
    [t.registered, t.by(stockholmTime(entry.registeredAt), entry.registeredBy)],
    ...(numbers.length === 0 ? [[t.number, t.none] as const] : []),
    ...numbers.map(
      (one) => [t.number, t.noted(one.registrationNumber, stockholmTime(one.notedAt), one.notedBy)] as const,
    ),
  ];
  return [
    entry.isStruck ? t.struck(entry.designation) : entry.designation,
    ...facts.map(([name, value]) => `  ${name.padEnd(16)} ${value}`),
    ...versions.map(({ n, writtenAt, writtenBy, publicTitle, reason }) =>
      t.version(n, stockholmTime(writtenAt), writtenBy, publicTitle, reason),
    ),
  ].join('\n');
}
