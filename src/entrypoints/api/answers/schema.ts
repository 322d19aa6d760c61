import type { OpenAPIObject } from '@nestjs/swagger';

export type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];

/** The schemas that routes name. */
export type SchemaName =
  | 'Channel'
  | 'ChannelChange'
  | 'Measure'
  | 'Account'
  | 'Run'
  | 'Receipt'
  | 'Record'
  | 'Proof'
  | 'ThreadEntry'
  | 'Declaration'
  | 'Hold'
  | 'Request'
  | 'Removal'
  | 'RegisterEntry'
  | 'ReadRegisterEntry'
  | 'Registration'
  | 'TriageItem'
  | 'QueueCount'
  | 'TriageDecision'
  | 'TriageSample'
  | 'Note'
  | 'NoteLine'
  | 'NotePreview'
  | 'HandOver'
  | 'Basket'
  | 'TakenReceipt'
  | 'DisposalList'
  | 'DisposalLine'
  | 'DisposalGroup'
  | 'Certificate'
  | 'IssuedCertificate'
  | 'Loss'
  | 'Rules'
  | 'Rule'
  | 'ShownRule'
  | 'RuleFault'
  | 'OutlookRow'
  | 'Me'
  | 'Problem';

export const schemaRef = (name: SchemaName): Schema => ({ $ref: `#/components/schemas/${name}` });

export const text = (description = ''): Schema => said(description, { type: 'string' });
export const textOrNull = (description = ''): Schema => said(description, { type: ['string', 'null'] });
export const number = (description = ''): Schema => said(description, { type: 'integer' });
export const numberOrNull = (description = ''): Schema => said(description, { type: ['integer', 'null'] });
export const truth = (description = ''): Schema => said(description, { type: 'boolean' });
export const day = (description = ''): Schema => said(description, { type: 'string', format: 'date' });
export const dayOrNull = (description = ''): Schema => said(description, { type: ['string', 'null'], format: 'date' });
export const instant = (description = ''): Schema => said(description, { type: 'string', format: 'date-time' });
export const instantOrNull = (description = ''): Schema =>
  said(description, { type: ['string', 'null'], format: 'date-time' });
export const oneOf = (values: readonly string[], description = ''): Schema =>
  said(description, { type: 'string', enum: [...values] });
export const nothing = (description = ''): Schema => said(description, { type: 'null' });
export const listOf = (items: Schema, description = ''): Schema => said(description, { type: 'array', items });
export const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });
/** Named values of any kind. */
export const open = (description = ''): Schema => said(description, { type: 'object', additionalProperties: true });

/** Every field of `T`; those in `absent` may be lacking. */
export function object<T>(
  fields: { readonly [Field in keyof Required<T>]: Schema },
  absent: readonly (keyof T & string)[] = [],
): Schema {
  const names = Object.keys(fields);
  return {
    type: 'object',
    properties: { ...fields },
    required: names.filter((name) => !(absent as readonly string[]).includes(name)),
    additionalProperties: false,
  };
}

/** One page of a list, and where the next one begins. */
export function pageOf(items: Schema, next: string): Schema {
  return object<{ items: unknown; next: unknown }>({ items: listOf(items), next: textOrNull(next) });
}

function said(description: string, schema: Schema): Schema {
  return description === '' ? schema : { description, ...schema };
}
