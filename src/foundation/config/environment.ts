/** The process's environment, or a test's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Null where the variable is absent or blank: an empty line in a service file means "not set". */
export function findVariable(environment: Environment, name: string): string | null {
  return environment[name]?.trim() || null;
}
