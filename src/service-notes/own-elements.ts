import { stockholmOffsetTime } from '../foundation/clock/index.js';
import { recordWords } from '../records/index.js';
import type { NoteAttachment, NoteItem } from './note-content.js';
import { printTexts as texts } from './print-texts.sv.js';
import type { PrintedNote } from './printed-note.js';
import { element, type XmlElement } from './xml-element.js';

const { labels } = texts;

/** What the schema has no element for: a note's own facts, then those of each item. */
export function listOwnElements(note: PrintedNote): XmlElement[] {
  return [describeNote(note), ...note.content.items.map(describeItem)];
}

function describeNote({ content, contentSha256, diary }: PrintedNote): XmlElement {
  const { secrecyMarking: marking } = content;
  return group(texts.ownElements.note, [
    ...own('recordsCreator', content.recordsCreator),
    ...time('notedAt', diary?.notedAt ?? null),
    ...own('caseTitle', content.caseTitle),
    ...own('protectedTitle', content.protectedTitle),
    ...own('protectedParty', content.protectedParty),
    ...time('eventAt', content.eventAt),
    ...time('signedAt', content.signature?.at ?? null),
    ...own('action', content.action),
    ...own('actionBy', content.actionBy),
    ...own('significance', content.significance),
    ...own('provision', marking?.provision ?? null),
    ...own('markedOn', marking?.markedOn ?? null, 'xs:date'),
    ...own('authority', marking?.authority ?? null),
    ...own('digest', contentSha256),
  ]);
}

function describeItem(item: NoteItem, at: number): XmlElement {
  return group(texts.ownElements.item(at + 1), [
    ...own('record', item.recordId),
    ...own('version', String(item.version), 'xs:int'),
    ...own('kind', recordWords.kind[item.kind]),
    ...own('origin', recordWords.origin[item.origin]),
    ...own('channel', item.channel),
    ...own('platform', item.platform),
    ...own('platformItemId', item.platformItemId),
    ...own('permalink', item.permalink),
    ...own('sender', item.sender),
    ...time('publishedAt', item.publishedAt),
    ...own('publishedAtIs', texts.timeIs[item.publishedAtIs]),
    ...time('editedAt', item.editedAt),
    ...time('capturedAt', item.capturedAt),
    ...own('text', item.text),
    ...item.attachments.flatMap(nameAttachment),
  ]);
}

/** The file itself is listed with the document's, where it is there to be listed. */
function nameAttachment({ name, sha256, failure }: NoteAttachment): XmlElement[] {
  if (sha256 !== null) return own('attachment', name);
  return own('missingFile', texts.missingFile(name, failure ?? texts.unknownFailure));
}

function group(description: string, elements: readonly XmlElement[]): XmlElement {
  return element('EgnaElement', [element('EgnaElementBeskrivning', description), ...elements]);
}

function own(label: keyof typeof labels, value: string | null, type = 'xs:string'): XmlElement[] {
  return value === null
    ? []
    : [element('EgetElement', [element('Varde', value)], { Namn: labels[label], DataTyp: type })];
}

function time(label: keyof typeof labels, instant: string | null): XmlElement[] {
  return own(label, instant && stockholmOffsetTime(new Date(instant)), 'xs:dateTime');
}
