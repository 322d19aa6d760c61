import { stockholmTime } from '../foundation/clock/index.js';
import type { NoteAttachment, NoteContent } from './note-content.js';
import { listOwnElements } from './own-elements.js';
import { printTexts as texts } from './print-texts.sv.js';
import type { PrintedNote } from './printed-note.js';
import { element, elementOf, writeElement, type XmlElement } from './xml-element.js';

const namespace = 'http://xml.ra.se/e-arkiv/FGS-ERMS';
/** What the schema's whole numbers can hold. */
const largestInt = 2 ** 31 - 1;

/**
 * The whole note as structured data: Riksarkivet's FGS Ärendehantering 1.0. The note is a document, within its case once
 * the diary has numbered it. The schema's own times have no offset and are Swedish time; times with one stand in own
 * elements.
 */
export function toFgsXml(note: PrintedNote): string {
  const { content, diary } = note;
  const documents = element('ArkivobjektListaHandlingar', [describeDocument(note)]);
  const delivered =
    diary === null
      ? documents
      : element('ArkivobjektListaArenden', [
          element('ArkivobjektArende', [
            element('ArkivobjektID', diary.registrationNumber),
            element('Arendemening', content.caseTitle ?? content.publicTitle),
            documents,
          ]),
        ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeElement(element('Leveransobjekt', [delivered], { xmlns: namespace }))}`;
}

/** In the order that the schema asks for. */
function describeDocument(note: PrintedNote): XmlElement {
  const { content, diary, correctedBy } = note;
  const { signature, publicParty } = content;
  return element('ArkivobjektHandling', [
    element('ArkivobjektID', content.designation ?? texts.draftDesignation),
    ...elementOf('ExtraID', diary?.registrationNumber ?? null, { ExtraIDTyp: texts.labels.registrationNumber }),
    element('Handlingstyp', texts.noteType),
    ...(publicParty === null ? [] : [element('Avsandare', [element('Namn', publicParty)])]),
    element('Beskrivning', content.summary),
    ...listAgents(content),
    ...(signature === null ? [element('Notering', texts.draft.title)] : []),
    ...(content.corrects === null ? [] : [relate(texts.relations.corrects, content.corrects)]),
    ...correctedBy.map((designation) => relate(texts.relations.correctedBy, designation)),
    element('Rubrik', content.publicTitle),
    element('StatusHandling', signature === null ? 'Under arbete' : 'Upprättad'),
    ...elementOf('Upprattad', signature && stockholmTime(new Date(signature.at)).replace(' ', 'T')),
    ...restrict(content),
    ...content.items.flatMap(({ attachments }) => attachments).flatMap(attach),
    ...listOwnElements(note),
  ]);
}

function listAgents({ author, actionBy, signature, recordsCreator }: NoteContent): XmlElement[] {
  const agent = (role: string, name: string) =>
    element('Agent', [element('Roll', role), element('Namn', name), element('Organisationsnamn', recordsCreator)]);
  return [
    agent(author.role, author.name),
    ...(actionBy === null ? [] : [agent(texts.roles.actor, actionBy)]),
    ...(signature === null ? [] : [agent(texts.roles.signer, signature.person)]),
  ];
}

/** A correction replaces nothing: both notes stay. */
function relate(relation: string, designation: string): XmlElement {
  return element('HandlingRelation', designation, { Typ: 'Egen relationsdefinition', AnnanTyp: relation });
}

function restrict({ secrecyMarking: marking }: NoteContent): XmlElement[] {
  if (marking === null) return [];
  const { provision, markedOn, authority } = marking;
  return [
    element(
      'Restriktion',
      [element('ForklarandeText', texts.secrecy.text(provision, markedOn, authority)), element('Lagrum', provision)],
      { Typ: 'Sekretess' },
    ),
  ];
}

/** Only what is there can be led to; what is missing is told with its item. */
function attach({ kind, name, sha256, mediaType, bytes, altText }: NoteAttachment): XmlElement[] {
  if (sha256 === null) return [];
  return [
    element('Bilaga', [], {
      Namn: name,
      Beskrivning: texts.described(texts.attachmentKinds[kind], altText),
      // Half a pair of surrogates cannot be encoded.
      Lank: encodeURIComponent(name.replaceAll(/\p{Surrogate}/gu, '\ufffd')),
      Storlek: bytes === null || bytes > largestInt ? null : String(bytes),
      Mimetyp: mediaType,
      Checksumma: sha256,
      ChecksummaMetod: 'SHA-256',
    }),
  ];
}
