import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { listRuleFiles } from '../foundation/rule-files/index.js';
import { checkRules } from './check-rules.js';
import { readRules } from './read-rules.js';
import { ruleFileSchema } from './rule-file-schema.js';

const folder = 'retention-rules';

describe('the rules that come along', () => {
  it('hold no fault, and destroy nothing until somebody has decided', async () => {
    const { rules, errors } = checkRules(await listRuleFiles(folder));
    expect(errors).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(18);
    expect(rules.filter(({ decision }) => decision !== null)).toEqual([]);
  });

  it('have a schema for editors that says what the loader reads', () => {
    const written = JSON.parse(readFileSync(`${folder}/schema.json`, 'utf8')) as unknown;
    expect(written).toEqual(JSON.parse(JSON.stringify(ruleFileSchema())));
  });

  it('are answered with file, line and sentence wherever they are broken, and never crash the loader', async () => {
    const [{ text } = { text: '' }] = await listRuleFiles(folder);
    const lines = text.split('\n');
    let faulty = 0;
    for (const broken of breakEverywhere(lines)) {
      const result = readRules({ file: 'x.yaml', text: broken });
      if (result.kind === 'read') continue;
      faulty++;
      for (const { file, line, sentence } of result.faults) {
        expect(file).toBe('x.yaml');
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines.length + 1);
        expect(sentence.length).toBeGreaterThan(20);
      }
    }
    expect(faulty).toBeGreaterThan(200);
  });
});

/** Every other line in turn: gone, cut, its value another one, moved by one, a bracket too many. */
function breakEverywhere(lines: readonly string[]): string[] {
  const breaks: readonly ((line: string) => string | null)[] = [
    () => null,
    (line) => line.slice(0, Math.ceil(line.length / 2)),
    (line) => line.replace(/: .*/, ': [1, {}]'),
    (line) => ` ${line}`,
    (line) => `${line} }`,
    (line) => line.replace(/(\w+):/, '$1x:'),
  ];
  return lines.flatMap((line, at) =>
    (at % 2 === 0 ? breaks : []).map((breakLine) => {
      const broken = breakLine(line);
      return [...lines.slice(0, at), ...(broken === null ? [] : [broken]), ...lines.slice(at + 1)].join('\n');
    }),
  );
}
