import type { EntityTarget, ObjectLiteral, Repository } from 'typeorm';

/** Writing needs this in hand; `Database.inTransaction` is the only way to get one. */
export interface Transaction {
  /** Rows of a SELECT or of RETURNING. @throws DatabaseFailure, which holds no parameters. */
  query<Row>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** For what people edit. */
  repository<Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Repository<Entity>;
}

/** A claim on work that only one process may do at a time; gone at once when the process or its connection dies. */
export interface Claim {
  /** Fires when the claim is lost (the database went away): stop the work. */
  readonly signal: AbortSignal;
  release(): Promise<void>;
}
