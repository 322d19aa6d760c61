import type { FixityFault } from '../../src/capture/index.js';
import type { ArchiveDescription } from './describe-archive.js';

/** What a process tells when its night is done. */
export interface CapturedNight {
  /** The channels that this process captured. */
  readonly channelIds: readonly number[];
  /** From the word to the last channel's receipt, with the nightly jobs. */
  readonly tookMs: number;
  /** Of a check of every byte. */
  readonly faults: readonly FixityFault[];
  readonly archive: ArchiveDescription;
}
