import { notStated, type ChannelStatement, type Representative, type StatementField } from './channel-statement.js';
import { statementFields } from './field-kinds.js';

/** A statement as it is typed in a form or stands in a line of a file: one text for each field. */
export type TypedStatement = Readonly<Record<StatementField, string>>;

export function typeStatement(statement: ChannelStatement): TypedStatement {
  const texts = statementFields.map((field) => [field, typeField(statement, field)]);
  return Object.fromEntries(texts) as TypedStatement;
}

function typeField(statement: ChannelStatement, field: StatementField): string {
  if (field === 'representatives') return statement.representatives.map(typeRepresentative).join('\n');
  return statement[field] ?? '';
}

/** Before anything is typed. */
export function emptyStatement(days: Pick<ChannelStatement, 'triageFrom' | 'reviewDueOn'>): TypedStatement {
  const open = { unit: '', officer: '', substitute: null, decidedBy: null, decidedOn: null, purpose: null } as const;
  return typeStatement({ ...notStated, ...open, rhythm: 'night', ...days });
}

function typeRepresentative({ person, mandate }: Representative): string {
  return `${person}: ${mandate}`;
}

/** One representative a line, `Name <mail>: mandate`; null where a line lacks either. */
export function readRepresentatives(typed: string): Representative[] | null {
  const lines = typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => /^(.*?\S)\s*:\s+(\S.*)$/.exec(line));
  if (!read.every((match) => match !== null)) return null;
  return read.map(([, person = '', mandate = '']) => ({ person, mandate }));
}
