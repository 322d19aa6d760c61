import { z } from 'zod';
import { classifyingConditions } from '../classification/index.js';
import { lightConditions, markingConditions } from '../triage/index.js';
import { conditions } from './conditions/index.js';
import { ruleFileShape } from './rule-file-shape.js';

type JsonSchema = Record<string, unknown>;

/** The JSON Schema of a rule file, for editors: what the loader reads, with the conditions spelled out. */
export function ruleFileSchema(): JsonSchema {
  const schema = z.toJSONSchema(ruleFileShape, {
    io: 'input',
    override: ({ jsonSchema, path }) => {
      if (path.at(-1) === 'when') Object.assign(jsonSchema, whenSchema(conditionsAt(String(path[1]))));
    },
  });
  return { ...schema, title: 'Flödesarkivet: regler för bevarande och gallring' };
}

type Described = readonly Pick<(typeof conditions)[number], 'name' | 'schema'>[];

function conditionsAt(section: string): Described {
  const ofSections: Readonly<Record<string, Described>> = {
    classification: classifyingConditions,
    insignificant: lightConditions,
    suggestions: markingConditions,
  };
  return ofSections[section] ?? conditions;
}

function whenSchema(stated: Described): JsonSchema {
  return {
    type: 'object',
    properties: Object.fromEntries(stated.map(({ name, schema }) => [name, schema])),
    propertyNames: undefined,
    additionalProperties: false,
  };
}
