import { DataFreeError } from '../logging/data-free-error.js';

/** What the server or the driver said, without what was written: never parameters, values or detail texts. */
export class DatabaseFailure extends DataFreeError {
  /** SQLSTATE, an operating-system code (`ECONNREFUSED`), `connection-lost`, or null where the driver gave none. */
  readonly code: string | null;
  readonly constraint: string | null;
  readonly table: string | null;
  readonly column: string | null;
  readonly severity: string | null;

  constructor(facts: DriverFacts) {
    super(describe(facts));
    this.name = 'DatabaseFailure';
    this.code = facts.code ?? null;
    this.constraint = facts.constraint ?? null;
    this.table = facts.table ?? null;
    this.column = facts.column ?? null;
    this.severity = facts.severity ?? null;
  }
}

/** For whatever a call to the driver threw. */
export function toDatabaseFailure(error: unknown): DatabaseFailure {
  if (error instanceof DatabaseFailure) return error;
  if (error instanceof AggregateError) return toDatabaseFailure(error.errors[0]);
  const facts = error as DriverFacts;
  const lost = facts.code === undefined && connectionLost.test(facts.message ?? '');
  return new DatabaseFailure(lost ? { code: 'connection-lost' } : facts);
}

/** Runs calls to the driver; whatever they throw comes out as a DatabaseFailure. */
export async function withDatabaseFailures<T>(deed: () => Promise<T>): Promise<T> {
  try {
    return await deed();
  } catch (error) {
    throw toDatabaseFailure(error);
  }
}

export interface DriverFacts {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  readonly column?: string;
  readonly severity?: string;
  readonly position?: string;
}

/** The driver gives these no code. */
const connectionLost =
  /^(Connection terminated|Client was closed|Client has encountered|timeout exceeded|Cannot use a pool)/;

/** Undefined column, table, function; wrong type: their messages hold names from the schema, never values. */
const messageNamesOnlySchema = new Set(['42703', '42P01', '42883', '42804', '42P07', '42701', '42710']);

function describe(facts: DriverFacts): string {
  const told = facts.code !== undefined && messageNamesOnlySchema.has(facts.code) ? facts.message : null;
  const parts = [
    facts.code ?? facts.name ?? 'unknown',
    facts.constraint && `constraint ${facts.constraint}`,
    facts.table && `table ${facts.table}`,
    facts.column && `column ${facts.column}`,
    facts.position && `position ${facts.position}`,
    told,
  ];
  return `database failure: ${parts.filter(Boolean).join(', ')}`;
}
