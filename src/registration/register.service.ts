import { Injectable } from '@nestjs/common';
import { idsWithin, isWithin, type Reach } from '../foundation/access/index.js';
import { Database } from '../foundation/database/index.js';
import { idShape, readWordQuery } from '../foundation/text/index.js';
import { toPublic, type EntryVersion, type RegisterEntry, type RegisterViewKind } from './register-entry.js';
import { RegistrationRefused } from './registration-refused.js';

/** What is sought in the register; a null is no condition. */
export interface RegisterQuestion {
  readonly reach: Reach;
  readonly view: RegisterViewKind;
  /** Words, a designation or a diary number, as somebody types them. */
  readonly words: string | null;
  /** Calendar days between which the records came in or were drawn up, both included. */
  readonly from: string | null;
  readonly to: string | null;
}

const version = `v.n, v.origin, v.dated_on AS "datedOn", v.public_title AS "publicTitle",
  v.protected_title AS "protectedTitle",
  json_build_object('public', v.public_party, 'protected', v.protected_party) AS parties,
  v.case_title AS "caseTitle", v.is_struck AS "isStruck", v.reason, v.written_by AS "writtenBy", v.written_at AS "writtenAt"`;

const entries = `
  SELECT e.id, e.records_creator_id AS "recordsCreatorId", c.name AS "recordsCreator", e.designation,
         e.record_id AS "recordId", NOT EXISTS (SELECT FROM record r WHERE r.id = e.record_id) AS "isDestroyed",
         e.channel_id AS "channelId", e.registered_by AS "registeredBy", e.registered_at AS "registeredAt",
         diary.registration_number AS "registrationNumber", diary.noted_at AS "registrationNotedAt", ${version}
    FROM register_entry e JOIN register_entry_version v ON v.entry_id = e.id AND v.n = e.latest
    JOIN records_creator c ON c.id = e.records_creator_id
    LEFT JOIN LATERAL (SELECT d.registration_number, d.noted_at FROM register_diary_number d
                        WHERE d.entry_id = e.id ORDER BY d.id DESC LIMIT 1) diary ON true`;

/** $1 reach, $2 words as a query, $3 the same as typed, $4 and $5 days, $6 after. */
const which = (words: 'public_words' | 'full_words') => `
   WHERE ($1::int[] IS NULL OR e.records_creator_id = ANY ($1))
     AND ($3::text IS NULL OR v.${words} @@ to_tsquery('swedish', $2) OR e.designation = $3 OR diary.registration_number = $3)
     AND ($4::date IS NULL OR v.dated_on >= $4) AND ($5::date IS NULL OR v.dated_on <= $5)
     AND ($6::bigint IS NULL OR e.id < $6)`;

/** Reads the running register. */
@Injectable()
export class RegisterService {
  constructor(private readonly database: Database) {}

  /** The latest first; `after` is the last number of the page before. */
  async list(question: RegisterQuestion, after: string | null, limit: number): Promise<RegisterEntry[]> {
    const rows = await this.database.read<RegisterEntry>(
      `${entries} ${which(wordsOf(question))} ORDER BY e.id DESC LIMIT $7`,
      [...parametersOf(question), after, limit],
    );
    return question.view === 'public' ? rows.map(toPublic) : rows;
  }

  /** All of it, in the order of registration, in constant memory. */
  async *stream(question: RegisterQuestion): AsyncIterable<RegisterEntry> {
    const rows = this.database.streamRows<RegisterEntry>(`${entries} ${which(wordsOf(question))} ORDER BY e.id`, [
      ...parametersOf(question),
      null,
    ]);
    for await (const row of rows) yield question.view === 'public' ? toPublic(row) : row;
  }

  /** @throws RegistrationRefused `no-such-entry`, also for another records creator's */
  async getEntry(id: string, reach: Reach): Promise<RegisterEntry> {
    const [entry] = idShape.test(id) ? await this.database.read<RegisterEntry>(`${entries} WHERE e.id = $1`, [id]) : [];
    if (!entry || !isWithin(reach, entry.recordsCreatorId)) throw new RegistrationRefused('no-such-entry', id);
    return entry;
  }

  /** Of these records. */
  listOf(recordIds: readonly string[]): Promise<RegisterEntry[]> {
    return this.database.read(`${entries} WHERE e.record_id = ANY ($1) ORDER BY e.id`, [recordIds]);
  }

  /** Every wording that the entry has had, the first first. */
  listVersions(entryId: string): Promise<EntryVersion[]> {
    return this.database.read(`SELECT ${version} FROM register_entry_version v WHERE v.entry_id = $1 ORDER BY v.n`, [
      entryId,
    ]);
  }
}

function wordsOf({ view }: RegisterQuestion): 'public_words' | 'full_words' {
  return view === 'public' ? 'public_words' : 'full_words';
}

function parametersOf({ reach, words, from, to }: RegisterQuestion): unknown[] {
  const typed = words?.trim() || null;
  return [idsWithin(reach), typed === null ? null : readWordQuery(typed), typed, from, to];
}
