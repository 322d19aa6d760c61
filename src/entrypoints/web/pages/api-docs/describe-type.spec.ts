import { describeType } from './describe-type.js';

describe('the type of a value in words', () => {
  it.each([
    [{ type: 'string' }, 'text'],
    [{ type: ['string', 'null'], format: 'date' }, 'dag (2026-11-24) eller null'],
    [{ type: 'string', enum: ['green', 'amber'] }, 'green, amber'],
    [{ type: ['string', 'null'], enum: ['green', null] }, 'green, null'],
    [{ type: 'array', items: { $ref: '#/components/schemas/Record' } }, 'lista av Record'],
    [{ anyOf: [{ $ref: '#/components/schemas/Receipt' }, { type: 'null' }] }, 'Receipt eller null'],
    [
      { type: 'object', properties: { items: { type: 'array', items: { type: 'integer' } } } },
      'items: lista av heltal',
    ],
    [{ type: 'object', additionalProperties: true }, 'objekt'],
  ])('is said of %j', (schema, words) => {
    expect(describeType(schema)).toBe(words);
  });
});
