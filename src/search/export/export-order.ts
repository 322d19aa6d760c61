import type { Actor } from '../../foundation/audit/index.js';
import type { RecordFilter } from '../record-filter.js';

/** What somebody wants out of the archive (utdrag). */
export interface ExportOrder {
  readonly filter: RecordFilter;
  readonly actor: Actor;
  /** Ends the export; nothing half is left. */
  readonly stop: AbortSignal;
  /** Told now and then how many records are written so far. */
  readonly progress: (records: number) => void;
}

export const exportFormats = ['jsonl', 'csv', 'zip'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** `zip` holds both kinds of lines and the files; the others are lines alone. */
export type LineFormat = Exclude<ExportFormat, 'zip'>;

/** A file that the records name and that is not in the export as it should be. */
export interface FileFault {
  /** Hex. */
  readonly sha256: string;
  /** `changed`: the bytes are there, but are not those that were captured. */
  readonly fault: 'missing' | 'changed';
}

/** What an export came to. */
export interface Exported {
  readonly records: number;
  readonly files: number;
  readonly faults: readonly FileFault[];
}

export interface ExportedFiles extends Exported {
  /** In order; none where it went to a stream. */
  readonly paths: readonly string[];
}
