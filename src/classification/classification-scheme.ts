import type { RulePlace } from '../foundation/rule-files/index.js';
import type { Access } from '../records/index.js';

/** Handlingstyp. */
export interface RecordClass {
  readonly code: string;
  readonly name: string;
  /** Restricted: a record that gets the class is seen by those alone whose work it is. */
  readonly access: Access;
  readonly place: RulePlace;
}

/** Klassificeringsstruktur: the classes of records creators, in the structure that they follow (KLASSA or their own). */
export interface ClassificationScheme {
  readonly structure: string;
  /** By name; null is every one. */
  readonly recordsCreators: readonly string[] | null;
  readonly classes: readonly RecordClass[];
}

/** The classes that a records creator's records may have, by code. */
export function listClasses(schemes: readonly ClassificationScheme[], recordsCreator: string): readonly RecordClass[] {
  const theirs = schemes.filter((scheme) => scheme.recordsCreators?.includes(recordsCreator) ?? true);
  const byCode = new Map(theirs.flatMap(({ classes }) => classes.map((one) => [one.code, one] as const)));
  return [...byCode.values()].sort((one, other) => one.code.localeCompare(other.code, 'sv'));
}

/** The classes that records of all these records creators may have. */
export function listCommonClasses(
  schemes: readonly ClassificationScheme[],
  recordsCreators: readonly string[],
): readonly RecordClass[] {
  const [first, ...others] = [...new Set(recordsCreators)].map((name) => listClasses(schemes, name));
  return (first ?? []).filter(({ code }) => others.every((classes) => classes.some((one) => one.code === code)));
}
