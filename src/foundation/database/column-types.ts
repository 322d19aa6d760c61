import pg from 'pg';

const date = 1082;
const dateArray = 1182;
const textArray = 1009;

/**
 * How columns come back: `date` as 'YYYY-MM-DD' (a calendar day has no time zone), `timestamptz` as Date,
 * `bigint` and `numeric` as string.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (Number(oid) === date) return (text: string) => text;
    return parserOf(Number(oid) === dateArray ? textArray : Number(oid), format);
  },
};

const parserOf = pg.types.getTypeParser as (oid: number, format?: 'text' | 'binary') => (text: string) => unknown;
