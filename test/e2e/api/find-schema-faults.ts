import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
export type Schema = Schemas[string];

/** Where a value is not what its schema says; as much of JSON Schema as our documents use. */
export function findSchemaFaults(value: unknown, schema: Schema, schemas: Schemas, at = '$'): string[] {
  if ('$ref' in schema) return findSchemaFaults(value, schemas[schema.$ref.split('/').at(-1)!]!, schemas, at);
  if (schema.anyOf) {
    const tries = schema.anyOf.map((one) => findSchemaFaults(value, one, schemas, at));
    return tries.some((faults) => faults.length === 0) ? [] : tries.flat();
  }
  const types = [schema.type ?? []].flat();
  const type = typeOf(value);
  if (!types.includes(type) && !(type === 'integer' && types.includes('number')))
    return [`${at} is ${type}, not ${types.join(' or ')}`];
  if (schema.enum && !schema.enum.includes(value)) return [`${at} is none of ${schema.enum.join(', ')}`];
  if (typeof value === 'string') return hasFormat(value, schema.format) ? [] : [`${at} is no ${schema.format}`];
  if (Array.isArray(value))
    return value.flatMap((item, n) => findSchemaFaults(item, schema.items ?? {}, schemas, `${at}[${n}]`));
  return typeof value === 'object' && value !== null ? findObjectFaults(value, schema, schemas, at) : [];
}

function findObjectFaults(
  value: object,
  schema: Exclude<Schema, { $ref: string }>,
  schemas: Schemas,
  at: string,
): string[] {
  const { properties = {}, required = [], additionalProperties } = schema;
  const lacking = required.filter((name) => !(name in value)).map((name) => `${at}.${name} is lacking`);
  return Object.entries(value).reduce((faults, [name, inner]) => {
    const expected = properties[name];
    if (expected) return [...faults, ...findSchemaFaults(inner, expected, schemas, `${at}.${name}`)];
    return additionalProperties === true ? faults : [...faults, `${at}.${name} is not in the schema`];
  }, lacking);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function hasFormat(value: string, format: string | undefined): boolean {
  if (format === 'date') return /^\d{4}-\d{2}-\d{2}$/.test(value);
  return format !== 'date-time' || /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value);
}
