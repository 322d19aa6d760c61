import type { StatementField } from '../channel-statement.js';
import { statementFields } from '../field-kinds.js';
import { commentRulesTexts, rhythmTexts } from '../texts.sv.js';
import type { TypedStatement } from '../typed-statement.js';
import type { ImportLine } from './planned-line.js';

/** Fields that always hold something: an empty cell leaves what stands. */
const alwaysStated: readonly StatementField[] = ['triageFrom', 'reviewDueOn', 'rhythm', 'commentRules'];

const words: Partial<Readonly<Record<StatementField, Readonly<Record<string, string>>>>> = {
  rhythm: rhythmTexts,
  commentRules: commentRulesTexts,
};

/** What a line states, over what stands; columns that the file does not have are left as they are. */
export function stateLine({ cells }: ImportLine, standing: TypedStatement): TypedStatement {
  const stated = statementFields.map((field) => [field, readCell(field, cells[field], standing[field])]);
  return Object.fromEntries(stated) as TypedStatement;
}

function readCell(field: StatementField, cell: string | undefined, standing: string): string {
  if (cell === undefined || (cell === '' && alwaysStated.includes(field))) return standing;
  const known = Object.entries(words[field] ?? {}).find(([, word]) => word === cell.toLowerCase());
  return known?.[0] ?? cell;
}
