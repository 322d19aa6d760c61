import { stockholmDay } from '../foundation/clock/index.js';
import type { PdfBlock, PdfContent, PdfFact } from '../foundation/pdf/index.js';
import type { RegisterEntry } from './register-entry.js';
import { directions, documentTexts as texts, registerColumns as columns } from './register-texts.sv.js';
import type { RegisterQuestion } from './register.service.js';

type Asked = Pick<RegisterQuestion, 'words' | 'from' | 'to'>;

/** The public register to read on paper and to archive. */
export function registerDocument(entries: readonly RegisterEntry[], asked: Asked, madeAt: Date): PdfContent {
  const creators = [...new Set(entries.map(({ recordsCreator }) => recordsCreator))];
  const creator: readonly PdfFact[] =
    creators.length === 0 ? [] : [{ label: texts.creators, value: creators.join(', ') }];
  return {
    title: texts.title,
    subject: texts.subject,
    madeAt,
    layout: 'form',
    blocks: [
      { kind: 'heading', level: 1, text: texts.title },
      { kind: 'paragraph', text: texts.intro },
      { kind: 'facts', facts: [...creator, ...choiceOf(asked), ...madeOf(entries, madeAt)] },
      { kind: 'heading', level: 2, text: texts.heading },
      entries.length === 0 ? { kind: 'paragraph', text: texts.none } : tableOf(entries, creators.length > 1),
    ],
  };
}

function choiceOf({ words, from, to }: Asked): PdfFact[] {
  const days = [from && texts.from(from), to && texts.to(to)].filter(Boolean).join(' ');
  return [
    ...(words === null ? [] : [{ label: texts.words, value: words }]),
    ...(days === '' ? [] : [{ label: texts.days, value: days }]),
  ];
}

function madeOf(entries: readonly RegisterEntry[], madeAt: Date): PdfFact[] {
  return [
    { label: texts.count, value: String(entries.length) },
    { label: texts.madeOn, value: stockholmDay(madeAt).toString() },
  ];
}

function tableOf(entries: readonly RegisterEntry[], isOfSeveral: boolean): PdfBlock {
  return {
    kind: 'table',
    columns: [
      { label: columns.designation, share: 15 },
      { label: columns.datedOn, share: 11 },
      { label: columns.direction, share: 13 },
      { label: columns.publicParty, share: 18 },
      { label: columns.publicTitle, share: 30 },
      { label: columns.registrationNumber, share: 13 },
    ],
    rows: entries.map((entry) => [
      [entry.designation, isOfSeveral && entry.recordsCreator].filter(Boolean).join(', '),
      entry.datedOn ?? texts.unknownDay,
      directions[entry.origin],
      entry.parties.public ?? '',
      entry.isStruck ? `(${texts.struck}) ${entry.publicTitle}` : entry.publicTitle,
      entry.registrationNumber ?? '',
    ]),
  };
}
