import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';

describe('the database', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await openTestDatabase();
    await test.database.inTransaction((tx) =>
      tx.query('CREATE TABLE note (id bigint PRIMARY KEY, text text NOT NULL UNIQUE, due date, at timestamptz)'),
    );
  });
  afterAll(() => test.close());

  it('keeps what a transaction wrote, and answers what RETURNING says', async () => {
    const written = await test.database.inTransaction((tx) =>
      tx.query(`INSERT INTO note VALUES (1, 'hej', '2024-02-29', '2024-03-01T00:00:00Z') RETURNING *`),
    );
    const expected = { id: '1', text: 'hej', due: '2024-02-29', at: new Date('2024-03-01T00:00:00Z') };
    expect(written).toEqual([expected]);
    expect(await test.database.read('SELECT * FROM note WHERE id = $1', [1])).toEqual([expected]);
  });
});
