import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { migrate } from '../../../src/foundation/database/index.js';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';

class MakeShelf1900000000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('CREATE TABLE shelf (book text)');
  }
  async down(): Promise<void> {}
}

class FillShelf1900000000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`INSERT INTO shelf VALUES ('first')`);
  }
  async down(): Promise<void> {}
}

class BreakShelf1900000000003 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`INSERT INTO shelf VALUES ('half')`);
    await queryRunner.query('ALTER TABLE shelf DROP COLUMN page');
  }
  async down(): Promise<void> {}
}

describe('migrations', () => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await openTestDatabase();
  });
  afterEach(() => test.close());

  it('run once, in order, although three processes start at once', async () => {
    const steps = [MakeShelf1900000000001, FillShelf1900000000002];
    const done = await Promise.all([1, 2, 3].map(() => migrate(test.url, steps)));
    expect(done.flat()).toEqual(['MakeShelf1900000000001', 'FillShelf1900000000002']);
    expect(await test.database.read('SELECT * FROM shelf')).toEqual([{ book: 'first' }]);
  });

  it('leave nothing of a step that fails, and keep the steps before it', async () => {
    const steps = [MakeShelf1900000000001, BreakShelf1900000000003];
    await expect(migrate(test.url, steps)).rejects.toThrow(/column "page" of relation "shelf" does not exist/);
    expect(await test.database.read('SELECT * FROM shelf')).toEqual([]);
    expect(await migrate(test.url, [MakeShelf1900000000001])).toEqual([]);
  });
});
