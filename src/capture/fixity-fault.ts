/** Something that is not as it was written (kontroll av bitar). */
export interface FixityFault {
  readonly code: FixityFaultCode;
  /** What it is about: a path, a digest, `record/version`, a channel. */
  readonly id: string;
}

export type FixityFaultCode =
  | 'file-missing'
  | 'file-changed'
  | 'file-without-row'
  | 'warc-missing'
  | 'warc-changed'
  | 'warc-without-row'
  | 'own-bytes-changed'
  | 'own-bytes-not-in-answer'
  | 'text-changed'
  | 'count-wrong';

export interface FixityReport {
  /** Files, WARC objects and versions that were looked at. */
  readonly checked: number;
  readonly faults: readonly FixityFault[];
}
