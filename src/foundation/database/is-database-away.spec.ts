import { toDatabaseFailure } from './database-failure.js';
import { isDatabaseAway } from './is-database-away.js';

describe('a database that is away', () => {
  it.each(['57P01', '57P03', '08006', 'ECONNREFUSED', 'ECONNRESET', 'ENOENT', '53300'])('is told by %s', (code) => {
    expect(isDatabaseAway(toDatabaseFailure({ code }))).toBe(true);
  });

  it.each(['Connection terminated unexpectedly', 'timeout exceeded when trying to connect'])(
    'is told by "%s"',
    (message) => {
      expect(isDatabaseAway(toDatabaseFailure(new Error(message)))).toBe(true);
    },
  );

  it('is told by an address of which no try answered', () => {
    const tries = [Object.assign(new Error(), { code: 'ECONNREFUSED' })];
    expect(isDatabaseAway(toDatabaseFailure(new AggregateError(tries)))).toBe(true);
  });

  it.each(['23505', '42P01', '25006', '22P02'])('is not told by %s', (code) => {
    expect(isDatabaseAway(toDatabaseFailure({ code }))).toBe(false);
  });

  it('is not told by an error that did not come from the database', () => {
    expect(isDatabaseAway(Object.assign(new Error('fetch'), { code: 'ECONNREFUSED' }))).toBe(false);
  });
});

describe('a database failure', () => {
  it('says where, not what was written', () => {
    const said = {
      code: '22P02',
      message: 'invalid input syntax for type date: "Anna"',
      detail: 'Anna',
      table: 'note',
    };
    const failure = toDatabaseFailure(Object.assign(new Error(said.message), said));
    expect(failure.message).toBe('database failure: 22P02, table note');
    expect(failure.stack).not.toContain('Anna');
  });

  it('names what is missing in the schema', () => {
    const failure = toDatabaseFailure(Object.assign(new Error('column "dew" does not exist'), { code: '42703' }));
    expect(failure.message).toContain('column "dew" does not exist');
  });
});
