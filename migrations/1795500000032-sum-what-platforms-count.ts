import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SumWhatPlatformsCount1795500000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE channel_counter_shift (
        channel_id integer NOT NULL REFERENCES channel,
        taken_on   date NOT NULL,
        likes      bigint NOT NULL,
        shares     bigint NOT NULL,
        views      bigint NOT NULL,
        PRIMARY KEY (channel_id, taken_on)
      );
      INSERT INTO channel_counter_shift (channel_id, taken_on, likes, shares, views)
      SELECT r.channel_id, m.taken_on,
             sum(coalesce(m.likes, lag_likes, 0) - coalesce(lag_likes, 0)),
             sum(coalesce(m.shares, lag_shares, 0) - coalesce(lag_shares, 0)),
             sum(coalesce(m.views, lag_views, 0) - coalesce(lag_views, 0))
        FROM (SELECT *, lag(likes) OVER before AS lag_likes, lag(shares) OVER before AS lag_shares,
                     lag(views) OVER before AS lag_views
                FROM item_measurement WINDOW before AS (PARTITION BY record_id ORDER BY taken_on)) m
        JOIN record r ON r.id = m.record_id
       GROUP BY r.channel_id, m.taken_on;

      DROP INDEX record_published;
      CREATE INDEX record_published ON record (channel_id, published_at) INCLUDE (kind);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      DROP INDEX record_published;
      CREATE INDEX record_published ON record (channel_id, published_at);
      DROP TABLE channel_counter_shift;
    `);
  }
}
