import { recordWords } from '../../records/index.js';
import type { RecordFilter } from '../record-filter.js';
import type { FileFault } from './export-order.js';

/** What the part of an export says about itself. */
export interface VolumeFacts {
  readonly volume: number;
  /** Swedish time. */
  readonly madeAt: string;
  readonly filter: RecordFilter;
  readonly records: number;
  readonly files: number;
  /** Files that the platform never gave, or has not given yet. */
  readonly notFetched: number;
  readonly faults: readonly FileFault[];
}

const faultWords: Record<FileFault['fault'], string> = {
  missing: 'saknas i arkivet',
  changed: 'har inte de byte som fångades in',
};

export const exportTexts = {
  shortened: ' …[förkortad: hela texten finns i formatet jsonl]',
  columns: {
    id: 'handling',
    origin: 'riktning',
    recordsCreator: 'arkivbildare',
    platform: 'plattform',
    channel: 'kanal',
    kind: 'slag',
    author: 'avsändare',
    published: 'publicerad (svensk tid)',
    received: 'inkom (svensk tid)',
    drawnUp: 'upprättades (svensk tid)',
    captured: 'infångad (svensk tid)',
    text: 'text',
    state: 'på plattformen',
    versions: 'versioner',
    parent: 'svar på handling',
    thread: 'tråd',
    permalink: 'länk',
    files: 'filer (SHA-256)',
    altTexts: 'bildtexter',
    platformItemId: 'id på plattformen',
    authorId: 'avsändarens id på plattformen',
  },
  names: {
    jsonLines: 'handlingar.jsonl',
    csv: 'handlingar.csv',
    readMe: 'läsmig.txt',
    manifest: 'manifest-sha256.txt',
    file: (sha256: string, extension: string) => `filer/${sha256}.${extension}`,
    volume: (n: number) => `handlingar-${n}.zip`,
  },
  readMe: (facts: VolumeFacts) => `UTDRAG UR FLÖDESARKIVET, DEL ${facts.volume}

Gjort:       ${facts.madeAt} (svensk tid)
Urval:       ${filterSentence(facts.filter)}
Handlingar:  ${facts.records}, de nyaste först
Filer:       ${facts.files}${facts.notFetched ? `\n             ${facts.notFetched} till kunde inte hämtas från plattformen` : ''}
${faultSentences(facts.faults)}
Varje del går att läsa för sig: den har alla sina handlingars filer.
Utdraget är en kopia. Handlingarna finns kvar i arkivet.
Här kan finnas personuppgifter och uppgifter som omfattas av sekretess. Pröva det innan något lämnas ut.

handlingar.jsonl     En handling per rad, i JSON och UTF-8, med alla versioner och kontrollsummor. Tider i UTC.
handlingar.csv       Samma handlingar för kalkylprogram: senaste versionen, semikolon mellan kolumnerna, UTF-8.
                     En apostrof står först i celler som annars kunde läsas som formler.
                     Styrtecken och tecken som vänder skriftriktningen visas som [U+202E].
filer/               Bilder och andra filer. Namnet är filens SHA-256, som raderna ovan hänvisar med.
                     Ändelsen .bin står för filer av okänt slag och för sådana som kan köras där de öppnas.
manifest-sha256.txt  Kontrollsummor. Kontrollera med: sha256sum -c manifest-sha256.txt
`,
};

function faultSentences(faults: readonly FileFault[]): string {
  if (faults.length === 0) return '';
  const lines = faults.map(({ sha256, fault }) => `  ${sha256} ${faultWords[fault]}`);
  return `\nFEL: filer som inte är som de ska. Anmäl det till driften.\n${lines.join('\n')}\n`;
}

function filterSentence(filter: RecordFilter): string {
  const parts = [
    filter.words && `orden ${filter.words}`,
    filter.recordsCreatorIds && 'de arkivbildare som beställaren får se',
    filter.channelId && `kanal ${filter.channelId}`,
    filter.origin && `${recordWords.origin[filter.origin]} handling`,
    filter.state && recordWords.state[filter.state],
    filter.from && `från ${filter.from.toISOString()}`,
    filter.before && `före ${filter.before.toISOString()}`,
  ];
  return parts.filter((part) => part !== null).join('; ') || 'alla handlingar';
}
