import { readFileSync } from 'node:fs';
import { listRuleFiles } from '../foundation/rule-files/index.js';
import { breakEverywhere } from '../../test/rules/break-everywhere.js';
import { checkRules } from './check-rules.js';
import { readRules } from './read-rules.js';
import { ruleFileSchema } from './rule-file-schema.js';

const folder = 'retention-rules';

describe('the rules that come along', () => {
  it('hold no fault, and destroy nothing until somebody has decided', async () => {
    const { rules, triage, errors } = checkRules(await listRuleFiles(folder));
    expect(errors).toEqual([]);
    expect(rules.length).toBeGreaterThanOrEqual(18);
    expect([...rules, ...triage.insignificance].filter(({ decision }) => decision !== null)).toEqual([]);
    expect(triage.suggestions.length).toBeGreaterThanOrEqual(15);
  });

  it('have a schema for editors that says what the loader reads', () => {
    const written = JSON.parse(readFileSync(`${folder}/schema.json`, 'utf8')) as unknown;
    expect(written).toEqual(JSON.parse(JSON.stringify(ruleFileSchema())));
  });

  it('are answered with file, line and sentence wherever they are broken, and never crash the loader', async () => {
    for (const { text } of await listRuleFiles(folder)) expectAnswers(text);
  });

  const expectAnswers = (text: string) => {
    const lines = text.split('\n');
    let faulty = 0;
    for (const broken of breakEverywhere(text)) {
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
  };
});
