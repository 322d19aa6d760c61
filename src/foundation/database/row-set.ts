import { isBinaryType, writeBinaryArray } from './binary-array.js';

type SqlType = 'text' | 'integer' | 'bigint' | 'timestamptz' | 'date' | 'bytea' | 'uuid' | 'jsonb' | 'boolean';

export type RowSetColumns<Row> = Readonly<
  Record<string, readonly [type: SqlType, value: (row: Row, at: number) => unknown]>
>;

/** Rows as one FROM item of a statement, so that a page or a batch is one statement. */
export interface RowSet {
  /** `unnest($1::text[], …) AS alias (column, …)` */
  readonly sql: string;
  readonly parameters: unknown[];
}

export function rowSet<Row>(
  alias: string,
  rows: readonly Row[],
  columns: RowSetColumns<Row>,
  firstParameter = 1,
): RowSet {
  const entries = Object.entries(columns);
  const arrays = entries.map(([, [type]], at) => `$${firstParameter + at}::${type}[]`);
  return {
    sql: `unnest(${arrays.join(', ')}) AS ${alias} (${entries.map(([name]) => name).join(', ')})`,
    parameters: entries.map(([, [type, value]]) => {
      const values = rows.map(value);
      return isBinaryType(type) ? writeBinaryArray(type, values) : values;
    }),
  };
}
