import type { DecisionGap } from './find-decision-gap.js';
import type { ComparedField } from './compare-rules.js';
import type { DisposalDecision, RetentionAction, RetentionPeriod, RuleSubject } from './retention-rule.js';
import type { RetentionTrigger } from './retention-trigger.js';
import { inForceFrom } from './find-decision-gap.js';
import { paragraphed } from './texts.sv.js';

/** What becomes of what a rule is about, in a word. */
export const actionWords: Record<RetentionAction, string> = {
  'retain-permanently': 'Bevaras',
  review: 'Granskas',
  destroy: 'Gallras',
};

export const subjectWords: Record<RuleSubject, string> = {
  record: 'Handlingar',
  'raw-exchange': 'Plattformens råa svar',
  measurement: 'Statistik',
  'capture-log': 'Infångningens logg',
  'channel-register': 'Kanalförteckningen',
  'account-list': 'Följar- och blockeringslistor',
  'service-note': 'Tjänsteanteckningar',
  'disposal-certificate': 'Gallringsprotokoll',
  'disclosure-log': 'Logg över utlämnanden',
};

export const fieldWords: Record<ComparedField, string> = {
  title: 'Rubrik',
  subject: 'Gäller',
  recordsCreators: 'Arkivbildare',
  conditions: 'Villkor',
  action: 'Åtgärd',
  period: 'Frist',
  decision: 'Gallringsbeslut',
};

/** To go on "efter att". */
const happened: Record<RetentionTrigger, string> = {
  received: 'handlingen kom in',
  'drawn-up': 'handlingen upprättades',
  'case-closed': 'ärendet avslutades',
  superseded: 'handlingen ersattes',
  'channel-closed': 'kanalen avslutades',
  'declared-inactive': 'handlingen förklarades inaktuell',
};

/** To go on "när". */
const happens: Record<RetentionTrigger, string> = {
  received: 'handlingen har kommit in',
  'drawn-up': 'handlingen har upprättats',
  'case-closed': 'ärendet har avslutats',
  superseded: 'handlingen har ersatts',
  'channel-closed': 'kanalen har avslutats',
  'declared-inactive': 'handlingen har förklarats inaktuell',
};

const units = [
  ['years', 'år', 'år'],
  ['months', 'månad', 'månader'],
  ['weeks', 'vecka', 'veckor'],
  ['days', 'dag', 'dagar'],
] as const;

export function describeLength(length: RetentionPeriod['length']): string {
  const parts = units.flatMap(([unit, one, many]) =>
    length[unit] === 0 ? [] : [`${length[unit]} ${length[unit] === 1 ? one : many}`],
  );
  return new Intl.ListFormat('sv').format(parts);
}

export const ruleWords = {
  permanently: 'Bevaras för all framtid',
  atOnce: (trigger: RetentionTrigger) => `så snart ${happens[trigger]}`,
  after: (length: string, trigger: RetentionTrigger) => `${length} efter att ${happened[trigger]}`,
  yearEnd: 'från årsskiftet därefter',
  noPeriod: 'Ingen frist',
  everyCreator: 'Alla arkivbildare',
  noDecision: 'Inget gallringsbeslut',
};

/** What is one thing stays on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

export const decisionTexts = {
  cited: ({ body, date, paragraph, number }: DisposalDecision) =>
    `${body} ${date.toString()} ${unbroken(paragraphed(paragraph))}, ${unbroken(number)}`,
  valid: ({ validFrom, validTo }: DisposalDecision) =>
    validTo === null
      ? `gäller från och med ${validFrom.toString()}`
      : `gäller från och med ${validFrom.toString()} till och med ${validTo.toString()}`,
  applied: (by: string) => `tillämpas av ${by}`,
  needless: 'Behövs inte: ingenting gallras med regeln',
};

/** Why nothing is done under a rule as it stands today. */
export const gapTexts: Record<DecisionGap, (decision: DisposalDecision | null) => string> = {
  'no-decision': () => 'Saknar gallringsbeslut: visas och simuleras, gallrar inget',
  'decision-not-yet-valid': (decision) =>
    `Beslutet gäller ${decision ? `först från och med ${inForceFrom(decision).toString()}` : 'inte än'}: gallrar inget`,
  'decision-expired': (decision) =>
    `Beslutet ${decision?.validTo ? `gällde till och med ${decision.validTo.toString()}` : 'har slutat gälla'}: gallrar inget`,
};
