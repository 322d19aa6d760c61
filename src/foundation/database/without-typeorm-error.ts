import { QueryFailedError, QueryRunnerAlreadyReleasedError, TypeORMError } from 'typeorm';
import { DatabaseFailure, toDatabaseFailure } from './database-failure.js';

/** TypeORM's errors carry parameters and search criteria: they become failures without them, other errors stay. */
export function withoutTypeormError(error: unknown): unknown {
  if (error instanceof QueryFailedError) return toDatabaseFailure(error.driverError);
  // TypeORM lets go of a connection that broke between two queries.
  if (error instanceof QueryRunnerAlreadyReleasedError) return new DatabaseFailure({ code: 'connection-lost' });
  if (error instanceof TypeORMError) return new DatabaseFailure({ name: error.name });
  return error;
}
