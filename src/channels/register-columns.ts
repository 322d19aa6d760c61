import { stockholmTime } from '../foundation/clock/index.js';
import type { StatementField } from './channel-statement.js';
import type { Channel } from './channel.js';
import { describeStatement } from './describe-statement.js';
import { statementFields } from './field-kinds.js';
import { factLabels, fieldLabels } from './texts.sv.js';

export type RegisterFact = keyof typeof factLabels;

/** A column of the register as a file, by what it holds. */
export type RegisterColumn = RegisterFact | StatementField;

const closing: readonly RegisterFact[] = ['closedOn', 'closingReason'];
const facts = Object.keys(factLabels) as readonly RegisterFact[];

/** In their order; whether a channel has a credential is no fact of the register, and what it is still less. */
export const registerColumns: readonly RegisterColumn[] = [
  ...facts.filter((fact) => !closing.includes(fact)),
  ...statementFields,
  ...closing,
];

export const columnLabels: Readonly<Record<RegisterColumn, string>> = { ...factLabels, ...fieldLabels };

/** Every fact of a channel as people read it; empty where nothing is stated. */
export function describeChannel(channel: Channel): Readonly<Record<RegisterColumn, string>> {
  return {
    ...describeStatement(channel),
    id: String(channel.id),
    platform: channel.platform,
    displayName: channel.displayName,
    address: channel.address,
    profileUrl: channel.profileUrl,
    accountId: channel.accountId,
    ownAccountIds: channel.ownAccountIds.join('\n'),
    recordsCreator: channel.recordsCreator,
    registeredAt: stockholmTime(channel.registeredAt),
    closedOn: channel.closedOn ?? '',
    closingReason: channel.closingReason ?? '',
  };
}
