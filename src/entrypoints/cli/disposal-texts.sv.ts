import {
  kindWords,
  markWords,
  stateWords,
  type DisposalList,
  type DisposalProof,
  type GroupView,
  type LineCounts,
  type LineMark,
  type LineView,
} from '../../disposal/index.js';
import { stockholmTime } from '../../foundation/clock/index.js';
import { counted } from '../../foundation/text/index.js';
import { mostAtOnce } from '../../search/index.js';
import type { Columns } from './table.js';

const rows = (n: number) => counted(n, 'rad', 'rader');
const files = (n: number) => counted(n, 'fil', 'filer');

export const disposalTexts = {
  none: 'Inga gallringslistor.',
  noLines: 'Inga rader motsvarar urvalet.',
  noYear: (year: string) => `--year "${year}" är inget år.`,
  noneChosen: 'Ange --all, ett urval som --rule eller --class, eller enskilda rader med --line.',
  linesOrChoice: 'Ange enskilda rader med --line, eller ett urval, inte båda.',
  tooManyLines: `Så många rader går inte att ange på en gång. Högst ${mostAtOnce}; använd ett urval.`,
  heading: (name: string) => `Gallringslista ${name}`,
  counts: ({ all, unmarked, read, struck, prolonged }: LineCounts) =>
    `${all}: ${unmarked} olästa, ${read} lästa, ${struck} strukna, ${prolonged} förlängda`,
  outcomes: ({ destroyed, spared }: LineCounts) => `${destroyed} förstörda, ${spared} sparade`,
  proposed: ({ id, name, lines }: DisposalList) =>
    `Listan ${name} har ${rows(lines.all)} som någon ska läsa. Se dem med: flodesarkivet disposal show ${id} --lines`,
  proposedExceptional: ({ id, name, kind, lines }: DisposalList) =>
    `Listan ${name} (${kindWords[kind]}, ${rows(lines.all)}) väntar på att en annan arkivarie godkänner den: flodesarkivet disposal approve ${id} --name "${name}"`,
  marked: (count: number, mark: LineMark, name: string) =>
    `${rows(count)} på listan ${name} märktes: ${markWords[mark]}.`,
  confirmApproval: ({ lines }: DisposalList) =>
    `Ska ${rows(lines.read)} gallras? Det går inte att ångra sedan de verkställts. [j/N] `,
  notApproved: (set: string) =>
    `Inget godkändes. Kör igen med --set ${set} för att godkänna precis det som visades, utan fråga.`,
  approved: ({ name, executableFrom }: DisposalList) =>
    `Listan ${name} är godkänd. Den får verkställas från och med ${executableFrom}, av någon annan än dig eller av natten.`,
  cancelled: ({ name }: DisposalList) => `Listan ${name} är avbruten. Det som stod på den kan föreslås igen.`,
  executed: ({ id, name, lines }: DisposalList, filesLeft: number) =>
    filesLeft === 0
      ? `Listan ${name} är verkställd: ${lines.destroyed} förstörda, ${lines.spared} sparade. Protokollet: flodesarkivet disposal certificate ${id}`
      : `${files(filesLeft)} på listan ${name} gick inte att ta bort. Nästa natt görs ett nytt försök; först därefter finns protokollet.`,
  noCertificate: (id: number) =>
    `Det finns inget protokoll för lista ${id}: den är inte verkställd, eller så hör den inte till dina arkivbildare.`,
  pdfNeedsFile: 'En PDF kan inte skrivas på skärmen. Säg vart den ska: --out protokoll.pdf',
  certificateAt: (name: string, path: string) => `Protokollet för ${name} är skrivet till ${path}.`,
};

/** Whose turn it is; null where nobody's. */
export function waitsFor({
  state,
  lines,
  proposedByPerson,
  proposedBy,
  approvedBy,
  executableFrom,
}: DisposalList): string | null {
  switch (state) {
    case 'proposed':
      if (lines.unmarked > 0) return `på att ${rows(lines.unmarked)} läses`;
      if (lines.read === 0) return 'på att avbrytas: ingen rad ska gallras';
      return `på att ${proposedByPerson === null ? 'en arkivarie' : `en annan arkivarie än ${proposedBy}`} godkänner den`;
    case 'approved':
      return `till ${executableFrom}; då verkställer natten den, eller någon annan än ${approvedBy}`;
    case 'executing':
      return 'på att verkställandet blir klart';
    case 'executed':
    case 'cancelled':
      return null;
  }
}

export const listColumns: Columns<DisposalList> = {
  NR: (l) => String(l.id),
  NAMN: (l) => l.name,
  GÄLLER: (l) => kindWords[l.kind],
  LÄGE: (l) => stateWords[l.state],
  RADER: (l) => String(l.lines.all),
  FÖRESLAGEN: (l) => stockholmTime(l.proposedAt).slice(0, 10),
  VÄNTAR: (l) => waitsFor(l) ?? '',
};

export const groupColumns: Columns<GroupView> = {
  KANAL: (g) => String(g.channelId),
  HANDLINGSTYP: (g) => g.class ?? '–',
  REGEL: (g) => ruleOf(g),
  ÅR: (g) => (g.year === null ? '–' : String(g.year)),
  RADER: (g) => String(g.lines),
  OLÄSTA: (g) => String(g.unmarked),
};

export const lineColumns: Columns<LineView> = {
  RAD: (n) => n.id,
  HANDLING: (n) => n.recordId ?? n.exchangeId ?? '',
  KANAL: (n) => String(n.channelId),
  HANDLINGSTYP: (n) => n.class ?? '–',
  REGEL: (n) => ruleOf(n),
  DAG: (n) => n.datedOn ?? '–',
  MÄRKT: (n) => markWords[n.mark ?? 'unmarked'],
  VARFÖR: (n) => [n.reason ?? '', n.prolongedTo ?? '', ...n.because].filter(Boolean).join(' '),
};

function ruleOf({ ruleId, ruleVersion }: Pick<LineView, 'ruleId' | 'ruleVersion'>): string {
  return ruleId === null ? '–' : `${ruleId} v. ${ruleVersion}`;
}

/** What a check came to: the whole in the first line, then each thing that is left. */
export function proofLines(proof: DisposalProof): readonly string[] {
  const { records, exchanges, heldStill, exchangesStill, filesLeft, strays, isAnnexSame } = proof;
  const left = [
    ...(heldStill.length > 0
      ? [`Något av handlingarna finns kvar, eller finns här igen: ${heldStill.join(', ')}`]
      : []),
    ...(exchangesStill.length > 0 ? [`Råsvar finns kvar: ${exchangesStill.join(', ')}`] : []),
    ...(filesLeft > 0 ? [`${files(filesLeft)} ska bort men finns kvar på disken.`] : []),
    ...(strays.length > 0
      ? [`På disken finns sådant som ingen rad känner till; det kan vara något som skulle bort: ${strays.join(', ')}`]
      : []),
    ...(isAnnexSame ? [] : ['Förteckningen stämmer inte med den kontrollsumma som står i protokollet.']),
  ];
  const checked = `${counted(records, 'handling', 'handlingar')} och ${counted(exchanges, 'råsvar', 'råsvar')} kontrollerades:`;
  return left.length === 0
    ? [`${checked} inget finns kvar.`]
    : [`${checked} det här återstår.`, ...left.map((line) => `  ${line}`)];
}
