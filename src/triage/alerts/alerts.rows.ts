import type { Transaction } from '../../foundation/database/index.js';

/** Why a channel's officer is told at once: a rule says that our own post may hold something secret, or a person has decided so. */
export type AlertCause = 'suggested' | 'decided';

export interface WaitingAlert {
  readonly id: string;
  readonly recordId: string;
  readonly channelId: number;
  readonly because: AlertCause;
  readonly raisedAt: Date;
  readonly attempts: number;
}

/** Each record once for each cause. Answers how many are new. */
export async function raiseAlerts(
  recordIds: readonly string[],
  because: AlertCause,
  now: Date,
  tx: Transaction,
): Promise<number> {
  if (recordIds.length === 0) return 0;
  const raised = await tx.query(
    `INSERT INTO triage_alert (record_id, channel_id, because, raised_at)
     SELECT id, channel_id, $2, $3 FROM record WHERE id = ANY ($1) AND origin = 'drawn-up'
     ON CONFLICT (record_id, because) DO NOTHING RETURNING id`,
    [recordIds, because, now],
  );
  return raised.length;
}

export const alertColumns = `id, record_id AS "recordId", channel_id AS "channelId", because, raised_at AS "raisedAt", attempts`;
