import { maxAttempts, type RunView } from '../../../../capture/index.js';
import { showCounted, showNumber } from '../../show-number.js';
import { showClock } from '../../show-time.js';

export const texts = {
  title: (channel: string) => `Infångning av ${channel}`,
  allRuns: 'Alla infångningar',
  planned: (at: string) => `Planerad ${at}`,
  running: ({ items, requests, at }: RunView['progress']) =>
    `Infångningen pågår: ${showCounted(items, 'post läst', 'poster lästa')}, ${showCounted(requests, 'anrop', 'anrop')}` +
    `${at ? `, senast klockan ${showClock(at)}` : ''}.`,
  refreshes: 'Sidan läses in på nytt var tredje sekund tills kvittot är klart.',
  waits: 'Körningen väntar på sin tur och börjar av sig själv.',
  triesAgain: (at: string) => `Det senaste försöket misslyckades. Ett nytt görs av sig självt, tidigast ${at}.`,
  givenUp:
    'Den här körningen blev aldrig klar. En senare körning över kanalen tog över och läste det som den här skulle ha läst.',
  noGaps: 'Allt som kunde läsas är infångat. Inga luckor.',
  gaps: 'Luckor och vad du gör åt dem',
  blind: (from: string, until: string) =>
    `Blint fönster: mellan ${from} och ${until} fångades inget in. Det som både publicerades och togs bort under den tiden kan saknas i arkivet.`,
  came: 'Vad som kom',
  counts: [
    ['new', 'Nya handlingar'],
    ['newVersions', 'Nya versioner av handlingar'],
    ['gone', 'Borttagna på plattformen (finns kvar här)'],
    ['hidden', 'Dolda av oss på plattformen'],
    ['unavailable', 'Går inte att nå på plattformen'],
    ['reappeared', 'Synliga igen på plattformen'],
  ],
  compared: 'Plattformens räkning mot arkivets',
  platform: 'Plattformen räknar',
  archive: 'Arkivet har',
  kinds: { posts: 'Inlägg', comments: 'Kommentarer och svar' },
  notCounted: '–',
  comparedHint: 'Arkivets tal är de handlingar som syns på plattformen nu.',
  notComparable:
    'Plattformens egna tal räknar också annat och går inte att jämföra. Arkivets tal är de handlingar som syns på plattformen nu.',
  asked: 'Vad som frågades efter',
  askedHint:
    'Nya inlägg, de senaste dagarnas inlägg med alla svar, och äldre trådar vars tur det var. Det som tidigare setts och inte kom tillbaka frågades efter var för sig.',
  channel: 'Kanal',
  address: 'Adress',
  attempts: 'Försök',
  attempt: (n: number) => (n === 0 ? 'Inget ännu' : `${n} av högst ${maxAttempts}`),
  began: 'Började',
  ended: 'Slutade',
  cost: 'Kostade',
  requests: (requests: number, size: string) => `${showNumber(requests)} anrop, ${size} hämtade`,
  number: 'Kvittots nummer',
  failedFiles: 'Bilder och filer som inte kunde hämtas',
  record: 'Handling',
  recordNumber: (id: string) => `Handling ${id}`,
  file: 'Fil',
  reason: 'Varför',
  otherReason: (code: string) => `Annat fel (${code})`,
  unanswered: 'Poster som plattformen inte svarade om',
  unansweredIds: (count: number) => `Visa ${showCounted(count, 'postens id', 'posters id')}`,
  more: (count: number) => `… och ${showNumber(count)} till.`,
} as const satisfies Record<string, unknown>;

export const fileFailures: Readonly<Record<string, string>> = {
  'address-refused': 'Adressen leder till ett internt nät och anropades inte.',
  unreachable: 'Servern svarade inte.',
  'timed-out': 'Servern svarade inte i tid.',
  'too-large': 'Filen är större än vad som tas emot.',
  'rate-limited': 'Servern tog inte emot fler frågor.',
  'server-failed': 'Servern svarade med fel.',
  'file-missing': 'Filen finns inte på plattformen.',
  'file-denied': 'Plattformen nekade åtkomst.',
};
