import type { ChannelStatement, StatementField } from './channel-statement.js';
import { statementFields } from './field-kinds.js';

/** What a field was and what it became: a change keeps what was. */
export interface FieldChange {
  readonly from: unknown;
  readonly to: unknown;
}

export type StatementChanges = Partial<Readonly<Record<StatementField, FieldChange>>>;

/** Empty where both say the same. */
export function changesBetween(before: ChannelStatement, after: ChannelStatement): StatementChanges {
  const changed = statementFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
  return Object.fromEntries(changed.map((field) => [field, { from: before[field], to: after[field] }]));
}
