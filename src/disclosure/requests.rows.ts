import type { Transaction } from '../foundation/database/index.js';
import type { DisclosureRequest, NewRequest } from './disclosure-request.js';
import type { DisclosureStep } from './disclosure-step.js';

/** A request with its steps, before it has been asked how it stands. */
export interface RequestRow extends Omit<DisclosureRequest, 'steps' | 'standing'> {
  readonly endedOn: string | null;
  readonly steps: readonly (Omit<DisclosureStep, 'at'> & { readonly at: string })[];
}

/** Of `disclosure_request q`. */
export const requestColumns = `q.id, q.records_creator_id AS "recordsCreatorId",
  (SELECT c.name FROM records_creator c WHERE c.id = q.records_creator_id) AS "recordsCreator",
  q.received_on AS "receivedOn", q.requester, q.concerns, q.case_reference AS "caseReference", q.hold_id AS "holdId",
  q.ended_on AS "endedOn",
  (SELECT json_agg(json_build_object('step', s.step, 'outcome', s.outcome, 'happenedOn', s.happened_on, 'note', s.note,
                                     'by', s.by, 'at', s.at) ORDER BY s.id)
     FROM disclosure_step s WHERE s.request_id = q.id) AS steps`;

/** The number is wanted before the row is there: the hold that the row names says it. */
export async function takeRequestNumber(tx: Transaction): Promise<number> {
  const [taken] = await tx.query<{ id: number }>(
    `SELECT nextval(pg_get_serial_sequence('disclosure_request', 'id'))::int AS id`,
  );
  return taken!.id;
}

export interface RequestToWrite extends NewRequest {
  readonly id: number;
  readonly recordsCreatorId: number;
  readonly holdId: number;
}

export async function insertRequest(request: RequestToWrite, tx: Transaction): Promise<void> {
  const { id, recordsCreatorId, receivedOn, requester, concerns, caseReference, holdId } = request;
  await tx.query(
    `INSERT INTO disclosure_request (id, records_creator_id, received_on, requester, concerns, case_reference, hold_id)
     OVERRIDING SYSTEM VALUE VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      recordsCreatorId,
      receivedOn,
      requester?.trim() || null,
      concerns.trim(),
      caseReference?.trim() || null,
      holdId,
    ],
  );
}

export async function insertStep(requestId: number, step: DisclosureStep, tx: Transaction): Promise<void> {
  await tx.query(
    `INSERT INTO disclosure_step (request_id, step, outcome, happened_on, note, by, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [requestId, step.step, step.outcome, step.happenedOn, step.note?.trim() || null, step.by, step.at],
  );
}

/** Locked to the end of the transaction; null where there is none. */
export async function findRequestToChange(id: number, tx: Transaction): Promise<RequestRow | null> {
  const [request] = await tx.query<RequestRow>(
    `SELECT ${requestColumns} FROM disclosure_request q WHERE q.id = $1 FOR UPDATE`,
    [id],
  );
  return request ?? null;
}

/** Those whose holds stand, locked to the end of the transaction. */
export function listHolding(tx: Transaction): Promise<RequestRow[]> {
  return tx.query(
    `SELECT ${requestColumns} FROM disclosure_request q WHERE q.ended_on IS NULL ORDER BY q.id FOR UPDATE`,
  );
}

/** Null: it holds again. */
export async function writeEnd(id: number, endedOn: string | null, tx: Transaction): Promise<void> {
  await tx.query(`UPDATE disclosure_request SET ended_on = $2 WHERE id = $1`, [id, endedOn]);
}
