import { z } from 'zod';
import { conditions } from './conditions/index.js';
import { ruleFileShape } from './rule-file-shape.js';

type JsonSchema = Record<string, unknown>;

/** The JSON Schema of a rule file, for editors: what the loader reads, with the conditions spelled out. */
export function ruleFileSchema(): JsonSchema {
  const schema = z.toJSONSchema(ruleFileShape, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'when') Object.assign(jsonSchema, whenSchema());
    },
  });
  return { ...schema, title: 'Flödesarkivet: regler för bevarande och gallring' };
}

function whenSchema(): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(conditions.map(({ name, schema }) => [name, schema])),
    propertyNames: undefined,
    additionalProperties: false,
  };
}
