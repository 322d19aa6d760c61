import { Injectable } from '@nestjs/common';
import { Database } from '../foundation/database/index.js';
import { idShape } from '../foundation/text/index.js';
import { maySee, type RecordSight } from './record-sight.js';
import type { Origin, RecordKind } from './record.js';

/** What remains of a record that has been destroyed (gallrad). Days are calendar days in Europe/Stockholm. */
export interface DestroyedRecord {
  readonly id: string;
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly channelId: number;
  readonly kind: RecordKind;
  readonly origin: Origin;
  readonly class: string | null;
  /** The day that retention counted from. */
  readonly countedOn: string | null;
  readonly capturedOn: string;
  readonly versions: number;
  readonly listId: number;
  /** Null where no rule was the ground. */
  readonly ruleRef: number | null;
  readonly destroyedOn: string;
}

const nothingDecided = { registration: 'undecided', access: 'internal' } as const;

/** Reads what remains of destroyed records. */
@Injectable()
export class DestroyedRecordsService {
  constructor(private readonly database: Database) {}

  /** Null also where the record would have been out of sight. `id` is as somebody typed it. */
  async findSeen(id: string, sight: RecordSight): Promise<DestroyedRecord | null> {
    if (!idShape.test(id)) return null;
    const [record] = await this.database.read<DestroyedRecord>(
      `SELECT d.id, d.records_creator_id AS "recordsCreatorId", c.name AS "recordsCreator", d.channel_id AS "channelId",
              d.kind, d.origin, d.class, d.counted_on AS "countedOn", d.captured_on AS "capturedOn", d.versions,
              d.list_id AS "listId", d.rule_ref AS "ruleRef", d.destroyed_on AS "destroyedOn"
         FROM destroyed_record d JOIN records_creator c ON c.id = d.records_creator_id WHERE d.id = $1`,
      [id],
    );
    return record && maySee(sight, { ...record, ...nothingDecided }) ? record : null;
  }
}
