import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TellWhenRulesWereReckoned1795500000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE retention_reckoned (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        at      timestamptz NOT NULL
      );
      CREATE TABLE class_tally (
        records_creator_id integer NOT NULL REFERENCES records_creator,
        rule_ref           integer NOT NULL REFERENCES rule_wording,
        records            bigint NOT NULL,
        PRIMARY KEY (records_creator_id, rule_ref)
      );
      INSERT INTO class_tally (records_creator_id, rule_ref, records)
      SELECT records_creator_id, rule_refs[1], count(*) FROM record_class WHERE basis = 'rule' GROUP BY 1, 2;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE class_tally; DROP TABLE retention_reckoned`);
  }
}
