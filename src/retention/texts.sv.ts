import type { Temporal } from 'temporal-polyfill';
import type { CitedRule } from './cited-rule.js';
import { inForceFrom } from './find-decision-gap.js';
import type { DatedOutcome, RetentionOutcome, UndatedReason } from './retention-assessment.js';
import type { DisposalDecision } from './retention-rule.js';
import type { RetentionTrigger } from './retention-trigger.js';

/** To go on "räknas från den dag då". */
const triggerTexts: Record<RetentionTrigger, string> = {
  received: 'handlingen kommer in',
  'drawn-up': 'handlingen upprättas',
  'case-closed': 'ärendet avslutas',
  superseded: 'handlingen ersätts',
  'channel-closed': 'kanalen avslutas',
  'declared-inactive': 'handlingen förklaras inaktuell',
};

const named = ({ id, version }: CitedRule) => `${id} version ${version}`;

/** `§ 4`, also where only the number is written. */
export const paragraphed = (paragraph: string) => (paragraph.includes('§') ? paragraph : `§ ${paragraph}`);

const decided = (decision: DisposalDecision | null) =>
  decision === null ? '' : ` (${decision.body} ${decision.date.toString()} ${paragraphed(decision.paragraph)})`;

const cited = (rule: CitedRule) => `regel ${named(rule)}${decided(rule.decision)}`;

const counted = ({ period }: CitedRule) =>
  period === null ? 'Fristen har inte börjat' : `Fristen räknas från den dag då ${triggerTexts[period.trigger]}`;

const listed = (words: readonly string[]) => new Intl.ListFormat('sv').format(words);

const whoseDecision = (rule: CitedRule) =>
  `Regel ${named(rule)} gäller för handlingen, men dess gallringsbeslut${decided(rule.decision)}`;

/** Why a record is kept for as long as nothing changes. */
export const undatedTexts: Record<UndatedReason, (rule: CitedRule, rules: readonly CitedRule[]) => string> = {
  'no-rule': () => 'Ingen regel gäller för handlingen. Den bevaras.',
  'rules-clash': (_, rules) =>
    rules.length > 1
      ? `Reglerna ${listed(rules.map(named))} gäller för handlingen men säger olika. Den bevaras tills reglerna är rättade.`
      : 'Flera regler gäller för handlingen men säger olika. Den bevaras tills reglerna är rättade.',
  'no-decision': (rule) =>
    `Regel ${named(rule)} gäller för handlingen men har inget gallringsbeslut. Handlingen bevaras.`,
  'decision-not-yet-valid': (rule) =>
    rule.decision === null
      ? `${whoseDecision(rule)} gäller inte än. Handlingen bevaras.`
      : `${whoseDecision(rule)} gäller först från och med ${inForceFrom(rule.decision).toString()}. Handlingen bevaras.`,
  'decision-expired': (rule) =>
    rule.decision?.validTo
      ? `${whoseDecision(rule)} gällde till och med ${rule.decision.validTo.toString()}. Handlingen bevaras.`
      : `${whoseDecision(rule)} har slutat gälla. Handlingen bevaras.`,
  'not-triggered': (rule) => `Bevaras tills vidare enligt ${cited(rule)}. ${counted(rule)}, och det har inte hänt.`,
  'trigger-in-the-future': (rule) =>
    `Bevaras tills vidare enligt ${cited(rule)}. ${counted(rule)}, och den dag som är antecknad har inte kommit.`,
  permanent: (rule) => `Bevaras för all framtid enligt ${cited(rule)}.`,
};

/** Until when a record is kept, or since when it need not be. */
export const datedTexts: Record<DatedOutcome, (rule: CitedRule, dueOn: Temporal.PlainDate) => string> = {
  'retain-until': (rule, dueOn) =>
    `Bevaras till och med ${dueOn.subtract({ days: 1 }).toString()} enligt ${cited(rule)}.`,
  'due-for-review': (rule, dueOn) =>
    `Ska granskas från och med ${dueOn.toString()} enligt ${cited(rule)}. Handlingen bevaras tills någon har tagit ställning.`,
  'due-for-disposal': (rule, dueOn) =>
    `Får gallras från och med ${dueOn.toString()} enligt ${cited(rule)}. Handlingen bevaras tills ett gallringsförslag har godkänts och verkställts.`,
};

/** What records come to, in a word or two. */
export const outcomeWords: Record<RetentionOutcome, string> = {
  'no-rule': 'ingen regel som får användas',
  'retain-permanently': 'bevaras',
  'awaiting-trigger': 'fristen har inte börjat',
  'retain-until': 'fristen löper',
  'due-for-review': 'ska granskas',
  'due-for-disposal': 'får gallras',
};
