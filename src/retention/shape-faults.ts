import type { z } from 'zod';
import type { PathInFile, RuleFault, RuleFile } from '../foundation/rule-files/index.js';
import { shapeTexts } from './check-texts.sv.js';

/** What zod found, as faults of the file: one for each issue, with its line and a sentence. */
export function listShapeFaults(error: z.ZodError, ruleFile: RuleFile): RuleFault[] {
  return error.issues.flatMap((issue) => faultsOf(issue, ruleFile));
}

function faultsOf(issue: z.core.$ZodIssue, ruleFile: RuleFile): RuleFault[] {
  const path = issue.path as PathInFile;
  const { file } = ruleFile;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      file,
      line: ruleFile.lineOfKey(path, key),
      sentence: shapeTexts.unknownKey(key, nameOf(path)),
    }));
  return [{ file, line: ruleFile.lineOf(path), sentence: sentenceOf(issue, nameOf(path)) }];
}

function sentenceOf(issue: z.core.$ZodIssue, name: string): string {
  if (issue.code === 'invalid_value') return shapeTexts.notOneOf(name, issue.values.map(String));
  if (issue.code === 'invalid_type' && issue.input === undefined) return shapeTexts.missing(name);
  if (issue.code === 'invalid_format') return shapeTexts.formats[issue.format]?.(name) ?? shapeTexts.wrong(name);
  if (issue.code === 'too_small') return shapeTexts.tooSmall(name);
  return shapeTexts.wrong(name);
}

/** `regel 3: decision.date` */
function nameOf(path: PathInFile): string {
  const [first, at, ...rest] = path;
  const numbered = shapeTexts.numbered[String(first)];
  if (!numbered || typeof at !== 'number') return path.join('.') || shapeTexts.wholeFile;
  return [numbered(at + 1), ...(rest.length > 0 ? [rest.join('.')] : [])].join(': ');
}
