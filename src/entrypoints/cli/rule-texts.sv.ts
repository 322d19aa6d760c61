import type { RuleFault } from '../../foundation/rule-files/index.js';
import { counted } from '../../foundation/text/index.js';
import { outcomeWords, type ComparedField, type EffectRow, type TriedStanding } from '../../retention/index.js';

export const ruleCheckTexts = {
  noFiles: (folder: string) => `Mappen ${folder} har inga regelfiler (.yaml).`,
  error: ({ file, line, sentence }: RuleFault) => `FEL      ${file}:${line} ${sentence}`,
  warning: ({ file, line, sentence }: RuleFault) => `VARNING  ${file}:${line} ${sentence}`,
  checked: (files: number, rules: number, errors: number, warnings: number) =>
    `${counted(files, 'fil', 'filer')} med ${counted(rules, 'regel', 'regler')}: ` +
    `${errors} fel, ${counted(warnings, 'varning', 'varningar')}.`,
};

export const ruleTrialTexts = {
  simulated: (records: number, day: string) =>
    `${counted(records, 'handling', 'handlingar')} prövade ${day}. Regler utan gallringsbeslut är med i räkningen, men ingenting gallras med dem.`,
  faulty: (folder: string) => `Reglerna i ${folder} har fel. Se dem med: flodesarkivet rules check ${folder}`,
  faces: { rule: 'Regel', class: 'Handlingstyp', channel: 'Kanal' } as const,
  none: { rule: 'ingen regel', class: 'oklassade', channel: '' } as const,
  passed: (year: number) => `till ${year}`,
  later: (year: number) => `efter ${year}`,
  undated: 'utan dag',
  total: 'summa',
  noRecords: 'Arkivet har inga handlingar.',
  change: {
    added: (id: string) => `NY       ${id}`,
    removed: (id: string) => `BORTA    ${id}`,
    changed: (id: string, fields: readonly string[]) => `ÄNDRAD   ${id}: ${fields.join(', ') || 'bara versionen'}`,
  },
  fields: {
    title: 'rubrik',
    subject: 'vad den gäller',
    recordsCreators: 'arkivbildare',
    conditions: 'villkor',
    action: 'åtgärd',
    period: 'frist',
    decision: 'gallringsbeslut',
  } satisfies Record<ComparedField, string>,
  noChanges: 'Gallringsreglerna är likadana.',
  effects: { records: 'Handlingar', before: 'Nu', after: 'Sedan', moves: 'Dag' } as const,
  standing: ({ ruleId, recordClass, outcome }: TriedStanding) =>
    `${recordClass ?? 'oklassade'}, ${ruleId ?? 'ingen regel'}: ${outcomeWords[outcome]}`,
  moves: {
    sooner: 'tidigare',
    later: 'senare',
    dated: 'får en dag',
    undated: 'mister sin dag',
    not: 'samma',
  } satisfies Record<EffectRow['moves'], string>,
  unchanged: (records: number) => `${counted(records, 'handling', 'handlingar')} påverkas inte.`,
  noEffects: 'Inga handlingar påverkas.',
};
