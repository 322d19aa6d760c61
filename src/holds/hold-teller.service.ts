import { Injectable } from '@nestjs/common';
import { Database, groupRows } from '../foundation/database/index.js';
import type { RecordTeller, Told } from '../records/index.js';
import type { HoldGround } from './disposal-hold.js';
import { holdsOn } from './holds-on.rows.js';

interface ToldRow {
  readonly recordId: string;
  readonly id: number;
  readonly ground: HoldGround;
}

/** Tells which holds keep a record from being destroyed; why exactly is for those who keep holds. */
@Injectable()
export class HoldTeller implements RecordTeller {
  constructor(private readonly database: Database) {}

  async tellOf(recordIds: readonly string[]): Promise<ReadonlyMap<string, Told>> {
    const rows = await this.database.read<ToldRow>(
      `SELECT held.id AS "recordId", h.id, h.ground
         FROM (${holdsOn}) held JOIN disposal_hold h ON h.id = held."holdId" ORDER BY h.id`,
      [recordIds],
    );
    const groups = groupRows(rows, ({ recordId }) => recordId);
    return new Map([...groups].map(([recordId, held]) => [recordId, { holds: held.map(toView) }]));
  }
}

function toView({ id, ground }: ToldRow) {
  return { id, ground };
}
