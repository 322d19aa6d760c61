import type { Origin, RecordKind } from '../records/index.js';
import type { SecrecyMarking } from '../registration/index.js';

/**
 * What a service note (tjänsteanteckning) says. As it is signed it never changes; the diary's number and corrections
 * stand beside it. Instants are ISO 8601 in UTC. A draft has neither designation nor signature.
 */
export interface NoteContent {
  readonly recordsCreator: string;
  /** Its own number: `TA KS 2026:17`. */
  readonly designation: string | null;
  /** The designation of the note that this one corrects. */
  readonly corrects: string | null;
  readonly caseTitle: string | null;
  /** What may be shown to everybody (OSL 5:2). */
  readonly publicTitle: string;
  readonly publicParty: string | null;
  /** What is kept apart where the register is shown publicly. */
  readonly protectedTitle: string | null;
  readonly protectedParty: string | null;
  /** When what is noted happened; null where no time is known. */
  readonly eventAt: string | null;
  readonly author: NoteAuthor;
  /** Neutral facts. */
  readonly summary: string;
  readonly action: string | null;
  readonly actionBy: string | null;
  /** Why it matters to operations (OSL 5:1). */
  readonly significance: string;
  readonly secrecyMarking: SecrecyMarking | null;
  readonly items: readonly NoteItem[];
  readonly signature: NoteSignature | null;
}

export interface NoteAuthor {
  readonly name: string;
  /** In Swedish: registrator. */
  readonly role: string;
}

/** The signed-in person and the time of the note. */
export interface NoteSignature {
  readonly person: string;
  readonly at: string;
}

/** A captured item as one of its versions says it. */
export interface NoteItem {
  readonly recordId: string;
  readonly version: number;
  readonly kind: RecordKind;
  readonly origin: Origin;
  /** The account's displayed name. */
  readonly channel: string;
  readonly platform: string;
  readonly platformItemId: string;
  readonly permalink: string | null;
  /** As the platform showed it; null where it told none. */
  readonly sender: string | null;
  readonly publishedAt: string | null;
  readonly publishedAtIs: 'platform' | 'author' | 'unknown';
  readonly editedAt: string | null;
  readonly capturedAt: string;
  readonly text: string;
  readonly attachments: readonly NoteAttachment[];
}

/** The version's text as it was read, its picture or other file, and the platform's own data of the item. */
export const attachmentKinds = ['text', 'file', 'item-data'] as const;

export interface NoteAttachment {
  readonly kind: (typeof attachmentKinds)[number];
  /** A safe file name, unique within the note: `handling-17-v1-bild-1.jpg`. */
  readonly name: string;
  /** Hex; null where the file never came, which `failure` tells. */
  readonly sha256: string | null;
  readonly mediaType: string | null;
  readonly bytes: number | null;
  readonly altText: string | null;
  /** A code: why the file is not there. */
  readonly failure: string | null;
}
