import type { DisposalKind, DisposalState, LineCounts } from '../../../../disposal/index.js';
import { showCounted, showNumber } from '../../show-number.js';
import type { DoneDisposalDeed } from './disposal-list.dto.js';

const handled: Record<DisposalKind, (count: number) => string> = {
  retention: (count) => showCounted(count, 'handling', 'handlingar'),
  'raw-exchanges': (count) => showCounted(count, 'råsvar', 'råsvar'),
  emergency: (count) => showCounted(count, 'handling', 'handlingar'),
  withdrawal: (count) => showCounted(count, 'handling', 'handlingar'),
};

export const texts = {
  title: (name: string) => `Gallringslista ${name}`,
  back: 'Tillbaka till gallringen',
  certificate: 'Gallringsprotokollet',
  state: 'Läge',
  kind: 'Gäller',
  creator: 'Arkivbildare',
  reason: 'Skäl',
  policeReference: 'Polisens diarienummer',
  proposed: 'Föreslagen',
  approved: 'Godkänd',
  executableFrom: 'Får verkställas från och med',
  begun: 'Verkställandet började',
  ended: 'Verkställd',
  cancelled: 'Avbruten',
  because: 'Därför',
  by: (time: string, name: string) => `${time} av ${name}`,
  lines: 'Rader',
  needsArchivist: 'Det gör en arkivarie hos arkivbildaren.',
  coolingOff: (day: string, isApprover: boolean) =>
    `Listan får verkställas från och med ${day}. ${isApprover ? 'Eftersom du godkände den gör någon annan det, eller natten.' : 'Den dagen kan du göra det här. Annars gör natten det.'}`,
  noGroups: 'Kryssa i de grupper som det gäller.',
  notDone: 'Inget är gjort. Rätta fältet nedan.',
};

export const stateNames: Record<DisposalState, string> = {
  proposed: 'Föreslagen',
  approved: 'Godkänd',
  executing: 'Verkställs',
  executed: 'Verkställd',
  cancelled: 'Avbruten',
};

export const countTexts: Record<keyof LineCounts, string> = {
  all: 'Alla rader',
  unmarked: 'Inte lästa',
  read: 'Lästa: gallras',
  struck: 'Strukna',
  prolonged: 'Förlängda',
  destroyed: 'Gallrade',
  spared: 'Sparade när listan verkställdes',
};

export const doneTexts: Record<DoneDisposalDeed, string> = {
  foreslagen: 'Listan är föreslagen. Inget gallras förrän den är läst, godkänd av en annan och verkställd.',
  markerat: 'Grupperna är markerade.',
  godkand: 'Listan är godkänd.',
  avbruten: 'Listan är avbruten. Inget har gallrats, och raderna kan föreslås igen.',
  paborjad: 'Verkställandet är påbörjat.',
};

export const exceptionTexts = {
  emergency:
    'Det här är en nödborttagning: brottsligt innehåll som inte får finnas kvar. Den väntar inte på någon frist, och gallringsstopp hindrar den inte. Filerna tas bort också ur alla andra handlingar som har dem. Öppna inte handlingarna i onödan.',
  withdrawal:
    'Det här är en återtagen infångning: uppgifter som fångades in av misstag och inte är allmän handling hos arkivbildaren. Den väntar inte på någon frist. Gallringsstopp hindrar den.',
};

export const groupTexts = {
  title: 'Vad som står på listan',
  hint: 'Rader som liknar varandra står i grupp. Öppna en grupp för att läsa den rad för rad, eller kryssa i grupper och markera dem i ett svep. Det som ingen har markerat räknas inte som läst.',
  caption: 'Grupper, de största först',
  tick: 'Välj',
  tickGroup: (name: string) => `Välj ${name}`,
  group: 'Kanal, handlingstyp, år',
  rule: 'Regel',
  lines: 'Rader',
  unread: 'Olästa',
  read: 'Gallras',
  noClass: 'Utan handlingstyp',
  noRule: 'Utan regel',
  noYear: 'Utan känt år',
  deed: 'Markera de valda grupperna',
  deedHint:
    'Det som markeras som läst är bara det som ingen har markerat i grupperna. Stryk och förläng gäller alla deras rader.',
  save: 'Markera grupperna',
};

export const approvalTexts = {
  title: 'Godkänn',
  showUnread: 'Visa dem',
  goes: {
    retention: (count) => `Det här förstörs: ${handled.retention(count)}`,
    'raw-exchanges': (count) => `Det här förstörs: ${handled['raw-exchanges'](count)}`,
    emergency: (count) => `Det här förstörs: ${handled.emergency(count)}, med sina filer var de än finns`,
    withdrawal: (count) => `Det här förstörs: ${handled.withdrawal(count)}`,
  } satisfies Record<DisposalKind, (count: number) => string>,
  group: (name: string, count: number) => `${name}: ${showNumber(count)}`,
  moreGroups: (count: number) => `och ${showCounted(count, 'grupp till', 'grupper till')} (se ovan)`,
  how: {
    retention:
      'Alla versioner, råsvar som de lästes ur, filer som ingen annan handling har, sökregistrets ord, anteckningar om dem och personuppgifterna i loggen. Regler, beslut och gallringsstopp prövas på nytt för varje rad när listan verkställs. Det som inte får gallras då sparas och står i protokollet.',
    'raw-exchanges':
      'Plattformens svar som de hämtades. Handlingar som lästes ur dem är kvar, med sina egna byte. Regler, beslut och gallringsstopp prövas på nytt för varje råsvar när listan verkställs.',
    emergency:
      'Alla versioner, råsvar som de lästes ur, filerna i varje handling som har dem, sökregistrets ord och personuppgifterna i loggen. Gallringsstopp och regler prövas inte.',
    withdrawal:
      'Alla versioner, råsvar som de lästes ur, filer som ingen annan handling har, sökregistrets ord, anteckningar om dem och personuppgifterna i loggen. Gallringsstopp prövas på nytt när listan verkställs.',
  } satisfies Record<DisposalKind, string>,
  coolsOff: (days: number) =>
    `När listan är godkänd börjar en betänketid på ${showCounted(days, 'dag', 'dagar')}. Till dess kan den avbrytas. Sedan verkställer någon annan än du den, eller natten.`,
  atOnce:
    'När listan är godkänd finns ingen betänketid. Den som föreslog den kan verkställa den genast. Annars gör natten det.',
  name: 'Skriv listans namn',
  nameHint: (name: string) => `${name}, som det står här. Du godkänner exakt de rader som visas nu, och inga andra.`,
  approve: (count: number) => `Godkänn att ${showCounted(count, 'rad', 'rader')} förstörs`,
};

const traces = [
  'Varje handlings nummer, handlingstyp, riktning, dagar, regel och lista, så att den som söker den ser att den är gallrad.',
  'Gallringsprotokollet och loggen över vem som gjorde vad.',
];

export const remainsTexts = {
  title: 'Det här finns kvar',
  others: (count: number) =>
    `${showCounted(count, 'rad som är struken, förlängd eller inte läst', 'rader som är strukna, förlängda eller inte lästa')}`,
  always: {
    retention: [...traces, 'Filer som andra handlingar också har.'],
    'raw-exchanges': [
      'Handlingarna som lästes ur råsvaren.',
      'Gallringsprotokollet och loggen över vem som gjorde vad.',
    ],
    emergency: traces,
    withdrawal: [...traces, 'Filer som andra handlingar också har.'],
  } satisfies Record<DisposalKind, readonly string[]>,
  backups: (days: number) => `Säkerhetskopior, i ${showCounted(days, 'dag', 'dagar')} efter att listan är verkställd.`,
};

export const executionTexts = {
  title: 'Verkställ',
  meaning: 'Det som förstörs kan inte återskapas.',
  execute: (count: number) => `Förstör ${showCounted(count, 'rad', 'rader')} nu`,
  goOn: 'Fortsätt där det avbröts',
  progress: (done: number, all: number) => `${showNumber(done)} av ${showCounted(all, 'rad', 'rader')} klara`,
  reloads: 'Sidan läses in på nytt av sig själv. Om tjänsten avbryts fortsätter natten där det slutade.',
  interrupted:
    'Verkställandet har avbrutits. Natten fortsätter där det slutade. Det som är förstört är förstört, och resten är orört.',
};

export const cancelTexts = {
  title: 'Avbryt listan',
  meaning: {
    retention: 'Inget gallras. Det som inte är struket eller förlängt kan föreslås igen.',
    'raw-exchanges': 'Inget gallras. Råsvaren kan föreslås igen.',
    emergency: 'Inget förstörs. Handlingarna är kvar som de är.',
    withdrawal: 'Inget förstörs. Handlingarna är kvar som de är.',
  } satisfies Record<DisposalKind, string>,
  why: 'Varför listan avbryts',
  cancel: 'Avbryt listan',
};
