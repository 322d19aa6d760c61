import type { HoldFault, HoldGround, HoldRefusal, HoldScope } from '../../../../holds/index.js';
import type { ExtentErrors, HoldErrors } from './extent-form.dto.js';

export const grounds: Record<HoldGround, string> = {
  'disclosure-request': 'Begäran om utlämnande',
  'court-or-police': 'Domstol eller polis',
  supervision: 'Tillsyn (JO, IMY)',
  audit: 'Revision',
  damages: 'Skadeståndsanspråk',
  research: 'Forskning',
  other: 'Annat',
};

export const scopes: Record<HoldScope, string> = {
  records: 'Utpekade handlingar',
  threads: 'Hela trådar',
  channel: 'En hel kanal',
  filter: 'Stående urval',
};

export const texts = {
  title: 'Lägg gallringsstopp',
  meaning:
    'Det som stoppet omfattar gallras inte, vad reglerna än säger, förrän någon häver det. Trådar, kanaler och stående urval omfattar också det som fångas in senare.',
  ground: 'Grund',
  chooseGround: 'Välj grund',
  reason: 'Skäl',
  reasonHint:
    'Till exempel myndighetens ärendenummer. Det visas för alla som får se handlingen, så skriv inga uppgifter om enskilda.',
  save: 'Lägg stoppet',
  cancel: 'Tillbaka till gallringsstoppen',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
};

export const extentTexts = {
  scope: 'Vad ska omfattas?',
  records: 'Handlingarnas nummer',
  recordsHint: 'För utpekade handlingar och hela trådar. Flera nummer skiljs åt med mellanslag.',
  channel: 'Kanal',
  noChannel: 'Ingen vald',
  filter: 'Villkor för ett stående urval',
  filterHint: 'Allt som fylls i gäller samtidigt, tillsammans med kanalen om någon är vald.',
  creator: 'Arkivbildare',
  everyCreator: 'Alla',
  chooseCreator: 'Välj arkivbildare',
  origin: 'Ursprung',
  any: 'Alla',
  words: 'Ord',
  wordsHint: 'Som i sökningen. Alla versioner räknas.',
  author: 'Avsändare',
  authorHint: 'Namnet eller plattformens id, precis som det står på handlingen.',
  from: 'Publicerad från och med',
  to: 'Publicerad till och med',
};

export const extentErrorTexts = {
  scope: 'Välj vad som ska omfattas.',
  records: 'Skriv bara nummer, med mellanslag emellan.',
  channel: 'Välj en kanal.',
  outOfReach: (id: string) => `Handling ${id} finns inte, eller så gäller din roll inte för den.`,
};

export const holdFaultTexts: Record<HoldFault, HoldErrors> = {
  'no-reason': { reason: 'Ange skälet.' },
  'ground-of-requests': { ground: 'Ett sådant stopp läggs av sig självt när en begäran öppnas under Utlämnanden.' },
  'no-records': { records: 'Ange minst en handlings nummer.' },
  'no-condition': {
    scope: 'Fyll i minst ett villkor. Ska allt omfattas räcker en tidig första dag, till exempel 2000-01-01.',
  },
  'no-words': { words: 'Inga ord går att söka på.' },
  'no-day': { publishedFrom: 'Skriv dagarna som 2026-11-24.' },
  'ends-before-it-begins': { publishedTo: 'Den sista dagen ligger före den första.' },
};

/** What only the archive itself can tell is wrong. */
export const refusalTexts: Record<
  Exclude<HoldRefusal, HoldFault | 'no-such-hold' | 'lifted-already' | 'ends-with-request'>,
  ExtentErrors
> = {
  'no-such-creator': { recordsCreatorId: 'Välj en arkivbildare.' },
  'several-creators': { scope: 'Det rör flera arkivbildare. Ta en i taget; för ett stående urval, välj en av dem.' },
  'outside-reach': { scope: 'Din roll gäller inte för allt som det omfattar. Välj en arkivbildare där du har rollen.' },
};
