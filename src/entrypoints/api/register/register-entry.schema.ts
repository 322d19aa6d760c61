import { origins } from '../../../records/index.js';
import type { EntryVersion, NotedNumber, Parties, RegisterEntry } from '../../../registration/index.js';
import {
  dayOrNull,
  instant,
  instantOrNull,
  listOf,
  number,
  object,
  oneOf,
  text,
  textOrNull,
  truth,
} from '../answers/schema.js';
import { texts } from './texts.sv.js';

/** An entry with all that it has been. */
export interface ReadEntryAnswer extends RegisterEntry {
  readonly versions: readonly EntryVersion[];
  readonly numbers: readonly NotedNumber[];
}

const version = {
  n: number(texts.n),
  origin: oneOf(origins),
  datedOn: dayOrNull(texts.datedOn),
  publicTitle: text(texts.publicTitle),
  protectedTitle: textOrNull(texts.protectedTitle),
  parties: object<Parties>({ public: textOrNull(texts.publicParty), protected: textOrNull(texts.protectedParty) }),
  caseTitle: textOrNull(texts.caseTitle),
  isStruck: truth(texts.isStruck),
  reason: textOrNull(texts.reason),
  writtenBy: text(),
  writtenAt: instant(),
};

const entry = {
  ...version,
  id: text(),
  recordsCreatorId: number(),
  recordsCreator: text(),
  designation: text(texts.designation),
  recordId: text(),
  isDestroyed: truth(texts.isDestroyed),
  channelId: number(),
  registeredBy: text(),
  registeredAt: instant(),
  registrationNumber: textOrNull(texts.registrationNumber),
  registrationNotedAt: instantOrNull(),
};

export const registerEntrySchema = object<RegisterEntry>(entry);

export const readEntrySchema = object<ReadEntryAnswer>({
  ...entry,
  versions: listOf(object<EntryVersion>(version), texts.versions),
  numbers: listOf(
    object<NotedNumber>({ registrationNumber: text(), notedBy: text(), notedAt: instant() }),
    texts.numbers,
  ),
});
