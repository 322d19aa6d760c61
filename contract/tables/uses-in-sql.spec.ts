import { usesInSql } from './uses-in-sql.js';

const names = {
  tables: new Set(['record', 'record_version', 'channel', 'person', 'person_role']),
  columns: new Set(['person']),
};

/** `record` where it is read, `record!` where it is written. */
function tell(sql: string): string {
  const { uses, holes, unexplained } = usesInSql(sql, names);
  return [
    ...uses.map(({ table, deed }) => (deed === 'reads' ? table : `${table}!`)),
    ...holes.map(({ word, deed }) => (deed === 'reads' ? word : `${word}!`)),
    ...unexplained.map((word) => `${word}?`),
  ].join(' ');
}

describe('what a statement does to tables', () => {
  it.each([
    ['SELECT 1 FROM record', 'record'],
    ['SELECT 1 FROM record r, channel c WHERE r.id = 1', 'record channel'],
    [
      'SELECT 1 FROM record r LEFT JOIN channel AS c USING (id) JOIN LATERAL (SELECT 1 FROM person p) x ON true',
      'record channel person',
    ],
    ['SELECT 1 FROM unnest($1::int[]) AS i (id, n), record r', 'record'],
    ['SELECT 1 FROM (SELECT id FROM record ORDER BY id, state LIMIT 1) x, channel', 'record channel'],
    ['SELECT 1 FROM (record r JOIN channel c ON true)', 'record channel'],
    ['SELECT 1 WHERE EXISTS (SELECT FROM ONLY record)', 'record'],
    ['INSERT INTO record (id, channel_id) SELECT id, n FROM record_version', 'record! record_version'],
    ['INSERT INTO record VALUES (1) ON CONFLICT (id) DO UPDATE SET n = 2 RETURNING id', 'record!'],
    ['UPDATE record r SET state = v.text FROM record_version v WHERE v.id = r.id', 'record! record_version'],
    ['DELETE FROM record r USING channel c WHERE c.id = r.channel_id', 'record! channel'],
    ['WITH gone AS (DELETE FROM record RETURNING id) SELECT id FROM gone, channel', 'record! channel'],
    ['SELECT id FROM record ORDER BY id FOR UPDATE OF record', 'record'],
    ['TRUNCATE record', 'record!'],
    ['LOCK TABLE record IN SHARE MODE', 'record'],
  ])('%s', (sql, told) => expect(tell(sql)).toBe(told));

  it.each([
    ["SELECT 'FROM record'", ''],
    ['SELECT extract(year FROM day), channel.id FROM record AS channel WHERE a IS DISTINCT FROM b', 'record'],
    ['SELECT r.record, c.name AS channel FROM record_version r ORDER BY channel', 'record_version'],
    ['SELECT v.id FROM record_version channel, person', 'record_version person'],
    ['SELECT person FROM record', 'record'],
    ['WHERE person = $1', ''],
  ])('is not done to what only has the name of one: %s', (sql, told) => expect(tell(sql)).toBe(told));

  it.each([
    ['record r JOIN channel c ON c.id = r.channel_id', 'record channel'],
    ['record r WHERE words @@ $1 AND', 'record'],
    ['person', 'person'],
    ['r.id = 1 AND NOT EXISTS (SELECT FROM record)', 'record'],
  ])('is told of a part: %s', (sql, told) => expect(tell(sql)).toBe(told));

  it.each([
    ['SELECT 1 FROM ‹0› WHERE true', '‹0›'],
    ['INSERT INTO ‹0›_role (id) SELECT id FROM ‹1›, record', 'record ‹0›_role! ‹1›'],
    ['SELECT 1 FROM record r LEFT JOIN LATERAL (‹0›) x ON true', 'record'],
    ['SELECT ‹0› FROM record WHERE ‹1›', 'record'],
  ])('leaves open what a template puts in for a table: %s', (sql, told) => expect(tell(sql)).toBe(told));

  it.each([
    [', record r', 'record?'],
    ['WITH record AS (SELECT 1) SELECT 1', ''],
    ['JOINED record r', 'record?'],
    ['SELECT record FROM channel', 'channel record?'],
  ])('is unexplained where a name stands for no known reason: %s', (sql, told) => expect(tell(sql)).toContain(told));
});
