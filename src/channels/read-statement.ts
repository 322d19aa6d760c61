import { mailOf } from '../foundation/text/index.js';
import {
  requiredFields,
  type ChannelStatement,
  type CommentRules,
  type Rhythm,
  type StatementField,
} from './channel-statement.js';
import { fieldKinds, statementFields } from './field-kinds.js';
import { isDay } from './is-day.js';
import { readRepresentatives, type TypedStatement } from './typed-statement.js';

export type FaultReason =
  | 'missing'
  | 'no-day'
  | 'not-yet'
  | 'no-mail'
  | 'no-choice'
  | 'no-web-address'
  | 'no-representative'
  | 'too-long'
  | 'before-the-first'
  | 'without-substitute'
  | 'without-day'
  | 'without-person'
  | 'rules-not-shown';

/** What is wrong with one field. */
export interface StatementFault {
  readonly field: StatementField;
  readonly reason: FaultReason;
}

export type ReadStatement =
  | { readonly kind: 'right'; readonly statement: ChannelStatement }
  | { readonly kind: 'wrong'; readonly faults: readonly StatementFault[] };

export const rhythms = ['night', 'hour'] as const satisfies readonly Rhythm[];
export const commentRules = ['unknown', 'shown', 'not-shown'] as const satisfies readonly CommentRules[];

const longest = 4000;
const dayFields = statementFields.filter((field) => fieldKinds[field] === 'day');
const pastFields: readonly StatementField[] = [
  'askedOn',
  'decidedOn',
  'reportedOn',
  'passwordAttestedOn',
  'reviewedOn',
];

/** `today` bounds what has happened. */
export function readStatement(typed: TypedStatement, today: string): ReadStatement {
  const t = trimAll(typed);
  const faults = [...listFieldFaults(t, today), ...listFaultsBetweenFields(t)];
  return faults.length > 0
    ? { kind: 'wrong', faults: firstOfEachField(faults) }
    : { kind: 'right', statement: state(t) };
}

/** Browsers send line ends of their own. */
function trimAll(typed: TypedStatement): TypedStatement {
  return Object.fromEntries(
    statementFields.map((field) => [field, typed[field].replaceAll(/\r\n?/g, '\n').trim()]),
  ) as TypedStatement;
}

function listFieldFaults(t: TypedStatement, today: string): StatementFault[] {
  return [
    ...faultsIn(requiredFields, 'missing', (field) => t[field] === ''),
    ...faultsIn(statementFields, 'too-long', (field) => t[field].length > longest),
    ...faultsIn(dayFields, 'no-day', (field) => t[field] !== '' && !isDay(t[field])),
    ...faultsIn(pastFields, 'not-yet', (field) => t[field] > today),
    ...faultsIn(['officer', 'substitute'], 'no-mail', (field) => t[field] !== '' && mailOf(t[field]) === null),
    ...faultsIn(['rhythm'], 'no-choice', () => !(rhythms as readonly string[]).includes(t.rhythm)),
    ...faultsIn(['commentRules'], 'no-choice', () => !(commentRules as readonly string[]).includes(t.commentRules)),
    ...faultsIn(['commentRulesAddress'], 'no-web-address', (field) => t[field] !== '' && !isWebAddress(t[field])),
    ...faultsIn(['representatives'], 'no-representative', (field) => readRepresentatives(t[field]) === null),
  ];
}

function listFaultsBetweenFields(t: TypedStatement): StatementFault[] {
  const hasPeriod = t.substituteFrom !== '' || t.substituteTo !== '';
  return [
    ...faultsIn(['substitute'], 'without-substitute', (field) => hasPeriod && t[field] === ''),
    ...faultsIn(['substituteFrom'], 'without-day', (field) => t[field] === '' && t.substituteTo !== ''),
    ...faultsIn(['substituteTo'], 'before-the-first', (field) => t[field] !== '' && t[field] < t.substituteFrom),
    ...faultsIn(['passwordAttestedOn'], 'without-day', (field) => t[field] === '' && t.passwordAttestedBy !== ''),
    ...faultsIn(['passwordAttestedBy'], 'without-person', (field) => t[field] === '' && t.passwordAttestedOn !== ''),
    ...faultsIn(['commentRulesAddress'], 'rules-not-shown', (field) => t[field] !== '' && t.commentRules !== 'shown'),
  ];
}

function faultsIn(
  fields: readonly StatementField[],
  reason: FaultReason,
  isWrong: (field: StatementField) => boolean,
): StatementFault[] {
  return fields.filter(isWrong).map((field) => ({ field, reason }));
}

function firstOfEachField(faults: readonly StatementFault[]): StatementFault[] {
  return faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at);
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

function state(t: TypedStatement): ChannelStatement {
  const stated = Object.fromEntries(statementFields.map((field) => [field, t[field] || null]));
  return { ...(stated as unknown as ChannelStatement), representatives: readRepresentatives(t.representatives) ?? [] };
}
