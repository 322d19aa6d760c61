import type { ClassificationScheme, RecordClass } from './classification-scheme.js';

/** A class that one set of files words otherwise than another; null on the side that lacks it. */
export interface ClassChange {
  readonly code: string;
  /** Whose class it is; null is every records creator's. */
  readonly recordsCreators: readonly string[] | null;
  readonly before: RecordClass | null;
  readonly after: RecordClass | null;
}

/** By code; what both say alike is left out. */
export function compareClasses(
  before: readonly ClassificationScheme[],
  after: readonly ClassificationScheme[],
): ClassChange[] {
  const [old, young] = [byPlace(before), byPlace(after)];
  return [...new Map([...old, ...young]).entries()]
    .map(([key, { code, recordsCreators }]) => ({
      code,
      recordsCreators,
      before: old.get(key)?.recordClass ?? null,
      after: young.get(key)?.recordClass ?? null,
    }))
    .filter((change) => change.before?.name !== change.after?.name || change.before?.access !== change.after?.access)
    .sort((one, other) => one.code.localeCompare(other.code, 'sv'));
}

interface StatedClass extends Pick<ClassChange, 'code' | 'recordsCreators'> {
  readonly recordClass: RecordClass;
}

function byPlace(schemes: readonly ClassificationScheme[]): ReadonlyMap<string, StatedClass> {
  return new Map(
    schemes.flatMap(({ recordsCreators, classes }) =>
      classes.map((recordClass) => {
        const { code } = recordClass;
        return [JSON.stringify([code, recordsCreators]), { code, recordsCreators, recordClass }] as const;
      }),
    ),
  );
}
