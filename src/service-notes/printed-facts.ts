import { stockholmTime } from '../foundation/clock/index.js';
import type { PdfFact, PdfNotice } from '../foundation/pdf/index.js';
import { isToldTo, type Audience } from './audience.js';
import { printTexts as texts } from './print-texts.sv.js';
import type { PrintedNote } from './printed-note.js';

const { labels } = texts;

/** What a reader must know before reading on. */
export function listNotices({ content, correctedBy }: PrintedNote, audience: Audience): PdfNotice[] {
  const { secrecyMarking: marking, signature } = content;
  const leftOut = audience === 'public' ? listLeftOut(content) : [];
  return [
    ...(marking === null
      ? []
      : [
          notice(
            texts.secrecy.title,
            texts.secrecy.text(marking.provision, marking.markedOn, marking.authority),
            texts.secrecy.advice,
          ),
        ]),
    ...(signature === null ? [notice(texts.draft.title, texts.draft.text)] : []),
    ...(leftOut.length === 0 ? [] : [notice(texts.publicPrint.title, ...leftOut)]),
    ...(correctedBy.length === 0 ? [] : [notice(texts.corrected.title(correctedBy.join(', ')), texts.corrected.text)]),
  ];
}

/** Empty where the public print says all that the full one does. */
export function listLeftOut(content: PrintedNote['content']): string[] {
  const { protectedTitle, protectedParty } = content;
  return [
    ...(protectedTitle === null && protectedParty === null ? [] : [texts.publicPrint.protectedLeftOut]),
    ...(isToldTo('public', content) ? [] : [texts.publicPrint.tellingLeftOut]),
  ];
}

/** The note's own facts, in the order in which a registrar reads them. */
export function listFacts({ content, diary }: PrintedNote, audience: Audience): PdfFact[] {
  const isFull = audience === 'full';
  const isTold = isToldTo(audience, content);
  return [
    fact('recordsCreator', content.recordsCreator),
    ...facts('registrationNumber', diary && texts.registered(diary.registrationNumber, timeOf(diary.notedAt))),
    ...facts('corrects', content.corrects),
    ...facts('caseTitle', isTold ? content.caseTitle : null),
    fact('publicTitle', content.publicTitle),
    ...facts('publicParty', content.publicParty),
    ...facts('protectedTitle', isFull && content.protectedTitle ? texts.markedProtected(content.protectedTitle) : null),
    ...facts('protectedParty', isFull && content.protectedParty ? texts.markedProtected(content.protectedParty) : null),
    fact('eventAt', content.eventAt === null ? texts.unknownTime : timeOf(content.eventAt)),
    fact('notedBy', texts.author(content.author.name, content.author.role)),
    ...facts('summary', isTold ? content.summary : null),
    ...facts('action', isTold ? content.action : null),
    ...facts('actionBy', isTold ? content.actionBy : null),
    ...facts('significance', isTold ? content.significance : null),
  ];
}

/** A digest would let somebody try what was left out. */
export function listSignature({ content, contentSha256 }: PrintedNote, audience: Audience): PdfFact[] {
  const { signature } = content;
  if (signature === null) return [fact('person', texts.unsigned)];
  const isWhole = audience === 'full' || listLeftOut(content).length === 0;
  return [
    fact('person', texts.signed(signature.person, timeOf(signature.at))),
    ...facts('digest', isWhole ? contentSha256 : null),
  ];
}

function notice(title: string, ...sentences: readonly string[]): PdfNotice {
  return { kind: 'notice', title, text: sentences.join(' ') };
}

function fact(label: keyof typeof labels, value: string): PdfFact {
  return { label: labels[label], value };
}

function facts(label: keyof typeof labels, value: string | null): PdfFact[] {
  return value === null ? [] : [fact(label, value)];
}

function timeOf(instant: string): string {
  return stockholmTime(new Date(instant));
}
