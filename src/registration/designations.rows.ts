import type { Transaction } from '../foundation/database/index.js';
import { designationOf, type SeriesKind } from './designation.js';
import { suggestCode } from './suggest-code.js';

/**
 * The next numbers of the series, in order: the row is locked to the end of the transaction, so that an undone one uses up
 * none and no number is given twice.
 */
export async function takeDesignations(
  {
    kind,
    recordsCreatorId,
    year,
  }: { readonly kind: SeriesKind; readonly recordsCreatorId: number; readonly year: number },
  by: { readonly name: string; readonly at: Date },
  count: number,
  tx: Transaction,
): Promise<readonly string[]> {
  const code = (await findCode(recordsCreatorId, tx)) ?? (await takeCode(recordsCreatorId, by, tx));
  const [series] = await tx.query<{ last: number }>(
    `INSERT INTO designation_series AS s (kind, code, year, last) VALUES ($1, $2, $3, $4)
     ON CONFLICT (kind, code, year) DO UPDATE SET last = s.last + $4 RETURNING last`,
    [kind, code, year, count],
  );
  const first = series!.last - count + 1;
  return Array.from({ length: count }, (_, at) => designationOf(kind, code, year, first + at));
}

/** The code that a records creator has now, as a subquery; `recordsCreatorId` is a column or a parameter. */
export function currentCode(recordsCreatorId: string): string {
  return `(SELECT d.code FROM designation_code d WHERE d.records_creator_id = ${recordsCreatorId}
            ORDER BY d.set_at DESC, d.code LIMIT 1)`;
}

async function findCode(recordsCreatorId: number, tx: Transaction): Promise<string | null> {
  const [known] = await tx.query<{ code: string | null }>(`SELECT ${currentCode('$1')} AS code`, [recordsCreatorId]);
  return known?.code ?? null;
}

/** Before anybody has chosen one. */
async function takeCode(
  recordsCreatorId: number,
  by: { readonly name: string; readonly at: Date },
  tx: Transaction,
): Promise<string> {
  await lockCodes(tx);
  const known = await findCode(recordsCreatorId, tx);
  if (known !== null) return known;
  const [creator] = await tx.query<{ name: string; taken: string[] }>(
    `SELECT c.name, (SELECT coalesce(array_agg(d.code), '{}') FROM designation_code d) AS taken
       FROM records_creator c WHERE c.id = $1`,
    [recordsCreatorId],
  );
  const code = suggestCode(creator!.name, new Set(creator!.taken));
  await writeCode(recordsCreatorId, code, by, tx);
  return code;
}

/** A code is one records creator's for ever; it may be taken up again by the same one. */
export async function lockCodes(tx: Transaction): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtext('designation_code'))`);
}

export async function writeCode(
  recordsCreatorId: number,
  code: string,
  by: { readonly name: string; readonly at: Date },
  tx: Transaction,
): Promise<void> {
  await tx.query(
    `INSERT INTO designation_code (code, records_creator_id, set_by, set_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT (code) DO UPDATE SET set_by = excluded.set_by, set_at = excluded.set_at`,
    [code, recordsCreatorId, by.name, by.at],
  );
}
