import { counted } from '../../foundation/text/index.js';
import type { DisposalKind } from '../disposal-list.js';

export const certificateTitles: Record<DisposalKind, string> = {
  retention: 'Gallringsprotokoll',
  'raw-exchanges': 'Gallringsprotokoll för råsvar',
  emergency: 'Protokoll över nödborttagning',
  withdrawal: 'Protokoll över återtagen infångning',
};

/** What the certificate says in a line, where it is listed. */
export const certificateSubjects: Record<DisposalKind, string> = {
  retention: 'Handlingar som har gallrats efter gallringsbeslut',
  'raw-exchanges': 'Plattformens råsvar som har gallrats efter gallringsbeslut',
  emergency: 'Brottsligt innehåll som har tagits bort överallt',
  withdrawal: 'Uppgifter som fångades in av misstag och inte är allmän handling hos oss',
};

/** On what ground, where no rule is. */
export const groundsWithoutRule: Record<DisposalKind, string> = {
  retention: 'Ingen regel är antecknad',
  'raw-exchanges': 'Ingen regel är antecknad',
  emergency: 'Ingen gallringsregel. Innehållet var brottsligt och får inte hållas kvar.',
  withdrawal: 'Ingen gallringsregel. Det fångades in av misstag och var inte allmän handling hos oss.',
};

const asked = 'Prövade för varje rad när den förstördes.';

/** Whether holds could spare anything. */
export const holdsAsked: Record<DisposalKind, string> = {
  retention: asked,
  'raw-exchanges': asked,
  emergency: 'Prövades inte: gallringsstopp hindrar inte nödborttagning.',
  withdrawal: asked,
};

const handled = (n: number) => counted(n, 'handling', 'handlingar');
const raws = (n: number) => counted(n, 'råsvar', 'råsvar');

export const documentTexts = {
  intro: 'Här står inget av det som har förstörts. Tider är svensk tid, kontrollsummor är SHA-256.',
  headings: {
    ground: 'Grund',
    destroyed: 'Vad som har förstörts',
    course: 'Beslut och verkställande',
    checks: 'Prövning',
    left: 'Kvar',
  },
  labels: {
    name: 'Beteckning',
    recordsCreator: 'Arkivbildare',
    reason: 'Skäl',
    policeReference: 'Polisens ärende',
    rule: 'Regel',
    decision: 'Gallringsbeslut',
    checksum: 'Regelns kontrollsumma',
    wording: 'Regelns lydelse',
    classes: 'Handlingstyp',
    records: 'Handlingar',
    content: 'Innehåll',
    rawExchanges: 'Råsvar',
    period: 'Äldsta till yngsta',
    selection: 'Urval',
    method: 'Metod',
    proposed: 'Föreslaget',
    review: 'Granskat',
    approved: 'Godkänt',
    approvedSet: 'Det godkända',
    executed: 'Verkställt',
    holds: 'Gallringsstopp',
    spared: 'Undantaget',
    failures: 'Misslyckanden',
    filesThatStay: 'Delade filer',
    stillOnPlatform: 'På plattformen',
    lingers: 'Spår tills vidare',
    annex: 'Förteckning (datafil)',
  },
  rulesInAnnex: (n: number) =>
    `${n.toLocaleString('sv-SE')} regler, var och en med beslut och kontrollsumma i bilaga 1`,
  namedRule: (id: string, version: number, title: string) => `${id} version ${version}: ${title}`,
  citedRule: (id: string, version: number) => `${id} v. ${version}`,
  unclassified: 'utan handlingstyp',
  moreClasses: (n: number) => `och ${n.toLocaleString('sv-SE')} till (se bilagan Grupper)`,
  records: handled,
  content: (versions: number, files: number, bytes: number) =>
    `${counted(versions, 'version', 'versioner')}, ${counted(files, 'fil', 'filer')}, ${counted(bytes, 'byte', 'byte')}`,
  rawExchanges: (n: number, neighbours: number) =>
    neighbours === 0
      ? raws(n)
      : `${raws(n)}. De berättade även om ${handled(neighbours)} som är kvar, med egna byte och förseglad kontrollsumma.`,
  period: (oldest: string, youngest: string) => (oldest === youngest ? oldest : `${oldest} till ${youngest}`),
  noPeriod: 'Ingen dag är känd',
  by: (who: string, when: string) => `${when} av ${who}`,
  executed: (who: string, began: string, ended: string, attempts: number) =>
    `${began} till ${ended} av ${who}${attempts > 1 ? `. Påbörjades ${attempts} gånger eftersom det blev avbrutet.` : ''}`,
  review: (read: number, struck: number, prolonged: number) =>
    `${counted(read, 'rad läst', 'rader lästa')}, ${counted(struck, 'struken', 'strukna')}, ${counted(prolonged, 'med förlängd frist', 'med förlängd frist')}`,
  digested: (lines: number, sha256: string) => `${counted(lines, 'rad', 'rader')}, ${sha256}`,
  holds: (asked: string, inForce: number) =>
    `${asked} ${inForce === 0 ? 'Inget' : counted(inForce, 'stopp', 'stopp')} gällde hos arkivbildaren.`,
  none: 'Inget',
  spared: (n: number) => `${counted(n, 'rad', 'rader')}, se bilagan Undantaget`,
  noFailures: 'Inga',
  failures: (n: number) =>
    `${counted(n, 'fil', 'filer')} gick inte att ta bort genast. Alla är borta nu, se bilagan Misslyckanden.`,
  filesThatStay: (n: number) =>
    n === 0 ? 'Inga' : `${counted(n, 'fil är', 'filer är')} kvar, eftersom även andra handlingar har dem`,
  stillOnPlatform: (n: number) =>
    n === 0 ? 'Inget syntes när det fångades in senast' : `${handled(n)} syntes när plattformen lästes senast`,
  lingers: (until: string) => `Säkerhetskopior kan innehålla uppgifterna till och med ${until}`,
  annexes: {
    rules: 'Regler och beslut',
    groups: 'Grupper',
    spared: 'Undantaget',
    failures: 'Misslyckanden',
  },
  annex: (n: number, title: string) => `Bilaga ${n}: ${title}`,
  groupColumns: {
    channel: 'Kanal',
    class: 'Handlingstyp',
    rule: 'Regel',
    origin: 'Riktning',
    records: 'Antal',
    oldest: 'Äldsta',
    youngest: 'Yngsta',
  },
  sparedColumns: { subject: 'Handling eller råsvar', because: 'Varför' },
  sparedIntro: 'Detta var godkänt men förstördes inte, eftersom något stod i vägen när det prövades på nytt.',
  moreSpared: (n: number) => `och ${n.toLocaleString('sv-SE')} till. Alla står i protokollets datafil.`,
  failureColumns: { store: 'Lager', failure: 'Fel', attempts: 'Försök' },
  unknown: '–',
};
