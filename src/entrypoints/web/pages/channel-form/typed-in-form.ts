import { statementFields, type StatementField, type TypedStatement } from '../../../../channels/index.js';

/** What a browser sent: names and texts, or anything at all. */
export type FormBody = Readonly<Record<string, unknown>>;

export function textOf(body: FormBody, name: string): string {
  const value = body[name];
  return typeof value === 'string' ? value : '';
}

/** What was typed in the open fields; the others stay as they are, whatever was sent. */
export function typedInForm(body: FormBody, standing: TypedStatement, open: readonly StatementField[]): TypedStatement {
  const typed = statementFields.map((field) => [field, open.includes(field) ? textOf(body, field) : standing[field]]);
  return Object.fromEntries(typed) as TypedStatement;
}
