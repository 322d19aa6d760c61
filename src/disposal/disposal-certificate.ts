import type { DisposalKind } from './disposal-list.js';

/**
 * Gallringsprotokoll: what was destroyed, under which decision, by whom, and what was spared. Kept permanently; holds
 * nothing of the content. Days are calendar days in Europe/Stockholm, instants ISO 8601 in UTC, digests hex.
 */
export interface DisposalCertificate {
  /** The list's name: `Kommunstyrelsen 2026:3`. */
  readonly name: string;
  readonly listId: number;
  readonly kind: DisposalKind;
  readonly recordsCreator: string;
  /** Why, and the police's reference, where no rule is the ground (emergency removal, withdrawal). */
  readonly reason: string | null;
  readonly policeReference: string | null;
  readonly rules: readonly CertifiedRule[];
  readonly counts: CertifiedCounts;
  /** One line for each channel, class and rule. */
  readonly groups: readonly CertifiedGroup[];
  /** The days that retention counts from; null where none is known. */
  readonly oldest: string | null;
  readonly youngest: string | null;
  /** How the list was put together, and how its content was destroyed; in Swedish. */
  readonly selection: string;
  readonly method: string;
  readonly proposedBy: string;
  readonly proposedAt: string;
  readonly approvedBy: string;
  readonly approvedAt: string;
  readonly executedBy: string;
  readonly beganAt: string;
  readonly endedAt: string;
  /** How many times execution was begun: more than one where it was interrupted. */
  readonly attempts: number;
  readonly review: { readonly read: number; readonly struck: number; readonly prolonged: number };
  /** The exact set that was approved. */
  readonly approvedSet: { readonly lines: number; readonly sha256: string };
  /** Holds were asked of every line in the transaction that destroyed it. */
  readonly holdsInForce: number;
  readonly spared: readonly SparedLine[];
  /** Files that could not be removed at first; all of them are gone now. */
  readonly failures: readonly { readonly store: string; readonly failure: string; readonly attempts: number }[];
  /** Files that stay because other records have them too. */
  readonly filesThatStay: number;
  /** Records that could still be seen on their platform. */
  readonly stillOnPlatform: number;
  /** The last day that a backup made before the end can hold the data. */
  readonly backupsUntil: string;
  /** The whole list of what was destroyed, as its file holds it. */
  readonly annex: { readonly lines: number; readonly sha256: string };
}

/** A rule as it was worded when it was carried out. */
export interface CertifiedRule {
  readonly ruleId: string;
  readonly version: number;
  /** SHA-256 of the rule's text. */
  readonly checksum: string;
  readonly title: string;
  /** In Swedish: what it covers, when and how it falls due. */
  readonly wording: string;
  /** In Swedish: body, date, paragraph, registration number and validity. */
  readonly decision: string;
}

export interface CertifiedCounts {
  readonly records: number;
  readonly versions: number;
  readonly files: number;
  /** Own bytes of versions, files and raw exchanges. */
  readonly bytes: number;
  readonly rawExchanges: number;
  /** Other records whose raw exchange went with one of these. They keep their own bytes and their sealed digest. */
  readonly neighbours: number;
}

export interface CertifiedGroup {
  readonly channel: string;
  readonly class: string | null;
  readonly ruleId: string | null;
  readonly ruleVersion: number | null;
  readonly origin: 'received' | 'drawn-up' | null;
  readonly records: number;
  readonly oldest: string | null;
  readonly youngest: string | null;
}

export interface SparedLine {
  /** A record's number, or a raw exchange's id. */
  readonly subject: string;
  readonly because: readonly string[];
}

/** A certificate as it stands in the list of them. */
export interface IssuedCertificate extends Pick<DisposalCertificate, 'listId' | 'name' | 'kind' | 'recordsCreator'> {
  readonly issuedAt: Date;
  /** SHA-256, hex, of the certificate's JSON. */
  readonly sha256: string;
}
