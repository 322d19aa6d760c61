import type { OpenAPIObject } from '@nestjs/swagger';
import type { Role } from '../../../../foundation/access/index.js';
import { describeType, isReference, type Schema } from './describe-type.js';

/** A route as the page tells of it. */
export interface DescribedRoute {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string | null;
  /** Empty: anybody at all. */
  readonly roles: readonly Role[];
  readonly parameters: readonly DescribedValue[];
  readonly body: readonly DescribedValue[];
  readonly answers: readonly { readonly status: string; readonly description: string; readonly type: string | null }[];
}

export interface DescribedValue {
  readonly name: string;
  /** `query`, `path`, `header`, or null for a field. */
  readonly place: string | null;
  readonly type: string;
  readonly isMandatory: boolean;
  readonly description: string;
}

export interface DescribedProblem {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string;
}

/** Every problem that REST answers with. */
export function listProblems(document: OpenAPIObject): readonly DescribedProblem[] {
  return (document as { readonly 'x-problems'?: readonly DescribedProblem[] })['x-problems'] ?? [];
}

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'post', 'patch', 'delete'] as const;

export function listRoutes({ paths, components }: OpenAPIObject): DescribedRoute[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      return operation ? [readRoute(method, path, operation, components?.schemas ?? {})] : [];
    }),
  );
}

/** The fields of each object that routes answer with. */
export function listObjects({
  components,
}: OpenAPIObject): { readonly name: string; readonly fields: DescribedValue[] }[] {
  return Object.entries(components?.schemas ?? {})
    .filter(([name]) => !name.endsWith('Body'))
    .map(([name, schema]) => ({ name, fields: fieldsOf(schema).map((field) => ({ ...field, isMandatory: false })) }));
}

function readRoute(
  method: string,
  path: string,
  operation: Operation,
  schemas: Readonly<Record<string, Schema>>,
): DescribedRoute {
  const { tags = [], summary = '', description, operationId = '', parameters = [], responses, requestBody } = operation;
  const sent = requestBody && 'content' in requestBody ? requestBody.content['application/json']?.schema : undefined;
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    tag: tags[0] ?? '',
    summary,
    description: description ?? null,
    roles: (operation as { readonly 'x-roles'?: readonly Role[] })['x-roles'] ?? [],
    parameters: parameters.flatMap((parameter) => ('name' in parameter ? [readParameter(parameter)] : [])),
    body: sent ? fieldsOf(resolve(sent, schemas)) : [],
    answers: Object.entries(responses).flatMap(([status, answer]) =>
      answer && 'description' in answer
        ? [{ status, description: answer.description, type: typeOfAnswer(answer) }]
        : [],
    ),
  };
}

function readParameter(
  parameter: Extract<NonNullable<Operation['parameters']>[number], { name: string }>,
): DescribedValue {
  return {
    name: parameter.name,
    place: parameter.in,
    type: parameter.schema ? describeType(parameter.schema) : '',
    isMandatory: parameter.required === true,
    description: parameter.description ?? '',
  };
}

function fieldsOf(schema: Schema): DescribedValue[] {
  if (isReference(schema)) return [];
  return Object.entries(schema.properties ?? {}).map(([name, field]) => ({
    name,
    place: null,
    type: describeType(field),
    isMandatory: schema.required?.includes(name) === true,
    description: (isReference(field) ? undefined : field.description) ?? '',
  }));
}

function resolve(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  return isReference(schema) ? (schemas[schema.$ref.split('/').at(-1)!] ?? {}) : schema;
}

function typeOfAnswer({
  content = {},
}: {
  readonly content?: Record<string, { readonly schema?: Schema }>;
}): string | null {
  const types = Object.entries(content).map(([mediaType, { schema }]) => (schema ? describeType(schema) : mediaType));
  return types.length === 0 ? null : types.join(', ');
}
