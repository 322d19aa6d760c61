import { z } from 'zod';
import { classifyingConditions } from '../classification/index.js';
import { conditions } from './conditions/index.js';
import { ruleFileShape } from './rule-file-shape.js';

type JsonSchema = Record<string, unknown>;

/** The JSON Schema of a rule file, for editors: what the loader reads, with the conditions spelled out. */
export function ruleFileSchema(): JsonSchema {
  const schema = z.toJSONSchema(ruleFileShape, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'when')
        Object.assign(jsonSchema, whenSchema(path.includes('classification') ? classifyingConditions : conditions));
    },
  });
  return { ...schema, title: 'Flödesarkivet: regler för bevarande och gallring' };
}

function whenSchema(stated: readonly Pick<(typeof conditions)[number], 'name' | 'schema'>[]): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(stated.map(({ name, schema }) => [name, schema])),
    propertyNames: undefined,
    additionalProperties: false,
  };
}
