import { factColumns, type AskedFacts, type FactRow } from '../classification/index.js';

/** The facts of a record as SQL reads them; days are calendar days. */
export interface RecordFactRow extends FactRow {
  readonly recordClass: string | null;
  readonly isRegistered: boolean;
  readonly countedOn: string | null;
  readonly channelClosedOn: string | null;
  readonly supersededOn: string | null;
  readonly declaredInactiveOn: string | null;
  readonly caseClosedOn: string | null;
}

const stockholmDay = (column: string) => `(${column} AT TIME ZONE 'Europe/Stockholm')::date`;

/** `SELECT … FROM record r …`, to go on with WHERE. `more` are columns of one's own. */
export function selectFacts(asked: AskedFacts, more = ''): string {
  const { columns, joins } = factColumns(asked);
  return `
    SELECT ${columns}, own_class.class AS "recordClass",
           coalesce(decided.registration = 'registered', false) AS "isRegistered",
           ${stockholmDay('r.counts_from')} AS "countedOn", channel.closed_on AS "channelClosedOn",
           CASE WHEN r.kind = 'snapshot' THEN (
             SELECT min(${stockholmDay('s.captured_at')}) FROM record s
              WHERE s.kind = 'snapshot' AND s.channel_id = r.channel_id AND s.captured_at > r.captured_at)
           END AS "supersededOn",
           inactive.happened_on AS "declaredInactiveOn", case_closed.happened_on AS "caseClosedOn"
           ${more === '' ? '' : `, ${more}`}
      FROM record r ${joins}
      LEFT JOIN record_class own_class ON own_class.record_id = r.id
      LEFT JOIN record_registration decided ON decided.record_id = r.id
      LEFT JOIN record_trigger inactive ON inactive.record_id = r.id AND inactive.trigger = 'declared-inactive'
      LEFT JOIN record_trigger case_closed ON case_closed.record_id = r.id AND case_closed.trigger = 'case-closed'`;
}
