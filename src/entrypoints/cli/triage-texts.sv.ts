import { counted } from '../../foundation/text/index.js';
import type { RecordView } from '../../records/index.js';
import type { QueueCount, SampledRecord, TriageCause, TriageItem } from '../../triage/index.js';
import { recordLines } from './print-record.js';

const causes: Record<TriageCause, string | null> = {
  new: null,
  changed: 'texten är ändrad sedan beslutet',
  undone: 'beslutet är ångrat',
  overturned: 'en regels beslut var fel',
};

export const triageTexts = {
  nothingWaits: 'Inget väntar på bedömning.',
  count: ({ waiting, overdue, dueToday, claimedByOthers }: QueueCount) =>
    `${counted(waiting, 'handling', 'handlingar')} väntar på bedömning: ${overdue} för sent, ${dueToday} senast i dag. ` +
    `Någon annan har ${claimedByOthers} framför sig.`,
  onlyRegistered: 'Vad registret ska säga, och --note, hör bara till --decision registered.',
  nothingToSample: 'Det finns inget beslut av en regel som ingen har sett på.',
  sampled: {
    agreed: (id: string) => `Det är antecknat att regelns beslut om handling ${id} var rätt.`,
    overturned: (id: string) => `Regelns beslut om handling ${id} gäller inte längre. Handlingen väntar på bedömning.`,
  },
};

type WithRecord<T> = T & { readonly record: RecordView };

/** What waits: until when, what it says, and why it may matter. */
export function waitingLines(item: WithRecord<TriageItem>): string {
  const { record, dueOn, because, suggestions, claimedBy, alike } = item;
  const remarks = [
    causes[because],
    ...suggestions.map((suggestion) => `kan ha betydelse: ${suggestion.because}`),
    ...(suggestions.some(({ secrecy }) => secrecy !== null) ? ['kan innehålla sekretess'] : []),
    ...(alike > 0 ? [`${counted(alike, 'annan väntar', 'andra väntar')} med samma text`] : []),
    ...(claimedBy === null ? [] : [`${claimedBy.name} har den framför sig`]),
  ].filter((remark) => remark !== null);
  return [recordLines(record), `    bedöms senast ${dueOn}`, ...remarks.map((remark) => `    – ${remark}`)].join('\n');
}

/** What a rule has decided. */
export function sampleLines({ record, ruleId, ruleVersion }: WithRecord<SampledRecord>): string {
  return `${recordLines(record)}\n    av uppenbart ringa betydelse enligt regel ${ruleId} v. ${ruleVersion}`;
}
