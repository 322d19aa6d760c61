import {
  commentRules,
  fieldKinds,
  fieldLabels,
  requiredFields,
  rhythms,
  statementFields,
  type Channel,
  type ChannelChange,
  type Representative,
  type StatementField,
} from '../../../channels/index.js';
import {
  day,
  dayOrNull,
  instant,
  listOf,
  number,
  object,
  oneOf,
  open,
  text,
  textOrNull,
  truth,
  type Schema,
} from '../answers/schema.js';
import { texts } from './texts.sv.js';

const always: readonly StatementField[] = requiredFields;
const choices = { rhythm: rhythms, commentRules } as const;

const representative = object<Representative>({ person: text(texts.person), mandate: text(texts.mandate) });

/** As it stands in a channel; each field is called what the register calls it. */
export const statementSchemas = Object.fromEntries(statementFields.map((field) => [field, schemaOf(field)])) as Record<
  StatementField,
  Schema
>;

function schemaOf(field: StatementField): Schema {
  const label = fieldLabels[field];
  if (field === 'representatives') return listOf(representative, label);
  if (field === 'rhythm' || field === 'commentRules') return oneOf(choices[field], label);
  const isDay = fieldKinds[field] === 'day';
  if (always.includes(field)) return isDay ? day(label) : text(label);
  return isDay ? dayOrNull(label) : textOrNull(label);
}

export const channelSchema = object<Channel>({
  id: number(texts.id),
  version: number(texts.version),
  recordsCreatorId: number(),
  recordsCreator: text(texts.recordsCreator),
  platform: text(texts.platform),
  address: text(texts.address),
  accountId: text(texts.accountId),
  locator: text(),
  displayName: text(),
  profileUrl: text(),
  ownAccountIds: listOf(text(), texts.ownAccountIds),
  registeredAt: instant(),
  closedOn: dayOrNull(),
  closingReason: textOrNull(),
  hasCredential: truth(texts.hasCredential),
  ...statementSchemas,
});

export const changeSchema = object<ChannelChange>({
  at: instant(),
  actor: text(texts.actor),
  deed: text(texts.deed),
  changes: open(texts.changes),
});
