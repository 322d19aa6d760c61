import { designationOf, directions, type RegisterEntry, type RegisterSetting } from '../../registration/index.js';
import type { Columns } from './table.js';

export const registerTexts = {
  none: 'Registret har inget som stämmer.',
  more: (next: string) => `Fler finns: lägg till --after ${next}`,
  onlyPublic: 'Hela registret är för registratorer och arkivarier. Det som får visas för alla läses med --view public.',
  pdfIsPublic: 'PDF-dokumentet är det som får visas för alla. Ta bort --view full, eller ta ut hela registret som CSV.',
  tooMuch: (most: number) =>
    `Urvalet har fler än ${most} uppgifter, och så många ryms inte i ett PDF-dokument. Avgränsa det, eller ta ut CSV.`,
  exportedTo: (path: string) => `Registret är skrivet till ${path}`,
  creatorNeeded: 'Ange vilken arkivbildare det gäller med --creator.',
  noCreators: 'Det finns ingen arkivbildare.',
  mayNotSet: 'Registret ställs in av arkivarier och administratörer.',
};

export const registerColumns: Columns<RegisterEntry> = {
  NR: (e) => e.id,
  BETECKNING: (e) => (e.isStruck ? `${e.designation} (struken)` : e.designation),
  DATUM: (e) => e.datedOn ?? 'okänt',
  RIKTNING: (e) => directions[e.origin],
  DIARIENUMMER: (e) => e.registrationNumber ?? '',
  PART: (e) => e.parties.public ?? '',
  RÖR: (e) => e.publicTitle,
};

const registerNames: Record<RegisterSetting['register'], string> = { own: 'registret här', diary: 'diariet' };

export const settingColumns: Columns<RegisterSetting> = {
  ARKIVBILDARE: (s) => s.recordsCreator,
  REGISTRET: (s) => registerNames[s.register],
  ARBETSDAGAR: (s) => (s.register === 'diary' ? String(s.awaitDays) : ''),
  BETECKNING: (s) => s.code ?? 'väljs vid den första',
  EXEMPEL: (s) => (s.code === null ? '' : designationOf('register', s.code, 2026, 1)),
};

export const entryTexts = {
  view: 'vy',
  creator: 'arkivbildare',
  date: 'datum',
  unknown: 'okänt',
  none: 'inget',
  direction: 'riktning',
  party: 'part',
  protectedParty: 'part, skyddad',
  about: 'rör',
  protectedTitle: 'rör, skyddat',
  case: 'ärende',
  number: 'diarienummer',
  record: 'handling',
  destroyed: (id: string) => `${id}, gallrad`,
  registered: 'registrerad',
  by: (at: string, by: string) => `${at} av ${by}`,
  noted: (number: string, at: string, by: string) => `${number} (${at} av ${by})`,
  struck: (designation: string) => `${designation} (struken)`,
  version: (n: number, at: string, by: string, title: string, reason: string | null) =>
    `  lydelse ${n}  ${at} av ${by}: ${title}${reason === null ? '' : ` (${reason})`}`,
};
