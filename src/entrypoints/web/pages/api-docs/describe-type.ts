import type { OpenAPIObject } from '@nestjs/swagger';
import { eitherOf } from '../../../../foundation/text/index.js';
import { texts } from './texts.sv.js';

export type Schema = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string];
type Reference = Extract<Schema, { $ref: string }>;

export function isReference(schema: Schema): schema is Reference {
  return '$ref' in schema;
}

/** What a value is, in words; objects by their name. */
export function describeType(schema: Schema): string {
  if (isReference(schema)) return schema.$ref.split('/').at(-1)!;
  const either = schema.anyOf ?? schema.allOf;
  if (either) return eitherOf(either.map(describeType));
  if (schema.enum) return schema.enum.map(String).join(', ');
  if (schema.items) return texts.listOf(describeType(schema.items));
  if (schema.properties?.['items']) return Object.entries(schema.properties).map(describeField).join(', ');
  const types = [schema.type ?? 'object'].flat();
  return eitherOf(types.map((type) => texts.types[type === 'string' ? (schema.format ?? type) : type] ?? type));
}

function describeField([name, field]: [string, Schema]): string {
  return `${name}: ${describeType(field)}`;
}
