import { stockholmTime } from '../foundation/clock/index.js';
import { byteOrderMark, csvLine } from '../foundation/text/index.js';
import type { RegisterEntry, RegisterViewKind } from './register-entry.js';
import { directions, documentTexts, registerColumns } from './register-texts.sv.js';

type Column = keyof typeof registerColumns;

const cells: Record<Column, (entry: RegisterEntry) => string | null> = {
  designation: (e) => e.designation,
  datedOn: (e) => e.datedOn,
  direction: (e) => directions[e.origin],
  publicParty: (e) => e.parties.public,
  protectedParty: (e) => e.parties.protected,
  publicTitle: (e) => e.publicTitle,
  protectedTitle: (e) => e.protectedTitle,
  caseTitle: (e) => e.caseTitle,
  registrationNumber: (e) => e.registrationNumber,
  struck: (e) => (e.isStruck ? documentTexts.struck : null),
  reason: (e) => e.reason,
  recordsCreator: (e) => e.recordsCreator,
  registeredAt: (e) => stockholmTime(e.registeredAt),
};

/** What is in the whole register alone. */
const protectedColumns: readonly Column[] = ['protectedParty', 'protectedTitle', 'caseTitle', 'reason'];

/** The register as a Swedish spreadsheet opens it, line by line. */
export async function* registerCsv(
  entries: AsyncIterable<RegisterEntry>,
  view: RegisterViewKind,
): AsyncIterable<string> {
  const all = Object.keys(registerColumns) as Column[];
  const columns = all.filter((column) => view === 'full' || !protectedColumns.includes(column));
  yield byteOrderMark + csvLine(columns.map((column) => registerColumns[column]));
  for await (const entry of entries) yield csvLine(columns.map((column) => cells[column](entry) ?? ''));
}
