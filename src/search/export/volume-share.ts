import type { RecordView } from '../../records/index.js';

/** Records that go into the volume, and those that wait for the next one. */
export interface VolumeShare {
  readonly taken: readonly RecordView[];
  readonly left: readonly RecordView[];
}

/**
 * Takes records as long as their files fit among `files`, to which they are added; an empty volume takes at least one.
 * A volume holds its records' files itself, so that it can be read alone.
 */
export function takeShare(records: readonly RecordView[], files: Set<string>, mostFiles: number): VolumeShare {
  for (const [at, record] of records.entries()) {
    const added = filesOf(record).filter((sha256) => !files.has(sha256));
    if (files.size > 0 && files.size + added.length > mostFiles)
      return { taken: records.slice(0, at), left: records.slice(at) };
    for (const sha256 of added) files.add(sha256);
  }
  return { taken: records, left: [] };
}

/** Of every version. */
function filesOf({ versions }: RecordView): readonly string[] {
  return [...new Set(versions.flatMap(({ mediaSha256 }) => mediaSha256))];
}
