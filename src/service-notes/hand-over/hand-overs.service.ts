import { Injectable } from '@nestjs/common';
import { idsWithin, isWithin, reachOf, type Acting, type Deciding, type Reach } from '../../foundation/access/index.js';
import { actorName, Audit, type Actor } from '../../foundation/audit/index.js';
import { Clock, stockholmDay } from '../../foundation/clock/index.js';
import { Database, type Transaction } from '../../foundation/database/index.js';
import { lastMissedDay, registrationDeciders, usualSetting } from '../../registration/index.js';
import { handOverFileName } from './file-names.js';
import { HandOverRefused, type Basket, type HandOver, type HandOverWay } from './hand-over.js';
import { insertHandOver, listAsked, listWaiting, lockHandOvers, takeHandOverNumber } from './hand-overs.rows.js';
import { mostNoteEntries } from './write-hand-over.js';

const handOvers = `
  SELECT h.id, h.records_creator_id AS "recordsCreatorId", c.name AS "recordsCreator", h.way, h.file,
         (SELECT count(*)::int FROM hand_over_note o WHERE o.hand_over_id = h.id) AS notes,
         (SELECT count(*)::int FROM hand_over_note o WHERE o.hand_over_id = h.id
             AND EXISTS (SELECT FROM service_note_diary_number d WHERE d.note_id = o.note_id)) AS answered,
         h.made_by AS "madeBy", h.made_at AS "madeAt"
    FROM hand_over h JOIN records_creator c ON c.id = h.records_creator_id`;

/** Hands signed notes over to the diary: each once, unless somebody asks for it again. */
@Injectable()
export class HandOversService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** By records creator, in the order of their names. */
  async listBaskets(reach: Reach): Promise<Basket[]> {
    const rows = await this.database.read<Omit<Basket, 'isOverdue'>>(baskets, [idsWithin(reach)]);
    return rows.map((row) => ({ ...row, isOverdue: this.isOverdue(row) }));
  }

  async setWay(recordsCreatorId: number, way: HandOverWay, { actor, reach }: Deciding): Promise<void> {
    if (!isWithin(reach, recordsCreatorId)) throw new HandOverRefused('out-of-reach', String(recordsCreatorId));
    await this.database.inTransaction(async (tx) => {
      await tx.query(
        `INSERT INTO hand_over_setting (records_creator_id, way, set_by, set_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (records_creator_id) DO UPDATE SET way = excluded.way, set_by = excluded.set_by, set_at = excluded.set_at`,
        [recordsCreatorId, way, actorName(actor), this.clock.now()],
      );
      const subject = { kind: 'records-creator', id: String(recordsCreatorId) };
      await this.audit.note({ actor, deed: 'hand-over-set', subject, details: { way } }, tx);
    });
  }

  /**
   * Takes what waits, as much as one file may hold, for a person or a system that fetches it; or these notes once more.
   * Answers the hand-over, whose file is made as often as it is asked for. @throws HandOverRefused
   */
  take(recordsCreatorId: number, noteIds: readonly string[] | null, acting: Acting): Promise<number> {
    return this.database.inTransaction(async (tx) => {
      if (!isWithin(reachOf(acting, registrationDeciders), recordsCreatorId))
        throw new HandOverRefused('out-of-reach', String(recordsCreatorId));
      await lockHandOvers(recordsCreatorId, tx);
      const taken =
        noteIds === null
          ? await listWaiting(recordsCreatorId, mostNoteEntries, tx)
          : await listAsked(recordsCreatorId, noteIds, mostNoteEntries, tx);
      if (taken.length === 0)
        throw new HandOverRefused(noteIds === null ? 'nothing-waits' : 'not-signed', String(recordsCreatorId));
      const id = await takeHandOverNumber(tx);
      const at = this.clock.now();
      const file = handOverFileName(id, this.clock.today().toString());
      const madeBy = actorName(acting.actor);
      const made = {
        id,
        recordsCreatorId,
        way: 'download',
        file,
        noteIds: taken,
        madeBy,
        madeAt: at,
        completedAt: at,
      } as const;
      await insertHandOver(made, tx);
      await this.note(id, 'notes-handed-over', { way: 'download', file, noteIds: taken }, acting.actor, tx);
      return id;
    });
  }

  /** The latest first; `after` is the last number of the page before. */
  list(reach: Reach, after: number | null, limit: number): Promise<HandOver[]> {
    return this.database.read(
      `${handOvers} WHERE ($1::int[] IS NULL OR h.records_creator_id = ANY ($1)) AND ($2::int IS NULL OR h.id < $2)
        ORDER BY h.id DESC LIMIT $3`,
      [idsWithin(reach), after, limit],
    );
  }

  /** @throws HandOverRefused `no-such-hand-over`, also for another records creator's */
  async getHandOver(id: number, reach: Reach): Promise<HandOver> {
    const [found] = await this.database.read<HandOver>(`${handOvers} WHERE h.id = $1`, [id]);
    if (!found || !isWithin(reach, found.recordsCreatorId)) throw new HandOverRefused('no-such-hand-over', String(id));
    return found;
  }

  /** Its file leaves the house. */
  async noteFetch(id: number, actor: Actor): Promise<void> {
    await this.database.inTransaction((tx) => this.note(id, 'hand-over-fetched', {}, actor, tx));
  }

  private isOverdue({ oldestHandedOverAt, awaitDays }: Omit<Basket, 'isOverdue'>): boolean {
    if (oldestHandedOverAt === null) return false;
    const missed = lastMissedDay(this.clock.today(), awaitDays);
    return stockholmDay(oldestHandedOverAt).toString() <= missed.toString();
  }

  private async note(
    id: number,
    deed: string,
    details: Record<string, unknown>,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    await this.audit.note({ actor, deed, subject: { kind: 'hand-over', id: String(id) }, details }, tx);
  }
}

const baskets = `
  SELECT c.id AS "recordsCreatorId", c.name AS "recordsCreator", coalesce(s.way, 'download') AS way,
         coalesce(w.waiting, 0) AS waiting, w.oldest AS "oldestSignedAt", coalesce(u.unanswered, 0) AS unanswered,
         u.oldest AS "oldestHandedOverAt", coalesce(r.await_days, ${usualSetting.awaitDays}) AS "awaitDays"
    FROM records_creator c
    LEFT JOIN hand_over_setting s ON s.records_creator_id = c.id
    LEFT JOIN register_setting r ON r.records_creator_id = c.id
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS waiting, min(n.signed_at) AS oldest FROM service_note n
       WHERE n.records_creator_id = c.id AND n.state = 'signed'
         AND NOT EXISTS (SELECT FROM hand_over_note o WHERE o.note_id = n.id)) w ON true
    LEFT JOIN LATERAL (
      SELECT count(DISTINCT o.note_id)::int AS unanswered, min(h.made_at) AS oldest
        FROM hand_over h JOIN hand_over_note o ON o.hand_over_id = h.id
       WHERE h.records_creator_id = c.id
         AND NOT EXISTS (SELECT FROM service_note_diary_number d WHERE d.note_id = o.note_id)) u ON true
   WHERE ($1::int[] IS NULL OR c.id = ANY ($1)) ORDER BY c.name COLLATE "sv-SE-x-icu"`;
