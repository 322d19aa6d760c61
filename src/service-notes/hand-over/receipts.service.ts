import { Injectable } from '@nestjs/common';
import { isDay } from '../../channels/index.js';
import { isWithin, type Deciding } from '../../foundation/access/index.js';
import { actorName, Audit } from '../../foundation/audit/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Database, type Transaction } from '../../foundation/database/index.js';
import { CaseClosings, DiaryNumbers, isRegistrationNumber } from '../../registration/index.js';
import { NoteNumbers } from '../note-numbers.service.js';
import { readReceipt } from './read-receipt.js';
import type { LineRefusal, ReceiptAnswer, ReceiptLine, ReceiptWay, TakenReceipt } from './receipt.js';
import { closedByReceipt } from './texts.sv.js';

/** What a designation stands for. */
interface Designated {
  readonly noteId: string | null;
  readonly recordsCreatorId: number;
  readonly recordIds: readonly string[];
  readonly number: string | null;
}

/** Takes in what the diary answers: its numbers, and that cases are closed. The same answer twice changes nothing. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly numbers: NoteNumbers,
    private readonly diary: DiaryNumbers,
    private readonly closings: CaseClosings,
  ) {}

  /** A file; lines that cannot be taken in are refused one by one. @throws ReceiptRefused where none can be read */
  async takeFile(way: ReceiptWay, name: string, text: string, deciding: Deciding): Promise<TakenReceipt> {
    return this.take(way, name, readReceipt(name, text), deciding);
  }

  async take(way: ReceiptWay, name: string, lines: readonly ReceiptLine[], deciding: Deciding): Promise<TakenReceipt> {
    return this.database.inTransaction(async (tx) => {
      const answers: ReceiptAnswer[] = [];
      for (const line of lines) {
        const refusal = await this.takeLine(line, name, deciding, tx);
        answers.push({ line: line.line, designation: line.designation, refusal });
      }
      const refused = answers.filter(({ refusal }) => refusal !== null);
      const taken = answers.length - refused.length;
      const [receipt] = await tx.query<{ id: number }>(
        `INSERT INTO diary_receipt (way, name, taken, refused, taken_by, taken_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [way, name, taken, JSON.stringify(refused), actorName(deciding.actor), this.clock.now()],
      );
      const subject = { kind: 'diary-receipt', id: String(receipt!.id) };
      const details = { way, name, taken, refused };
      await this.audit.note({ actor: deciding.actor, deed: 'receipt-taken', subject, details }, tx);
      return { id: receipt!.id, name, taken, answers };
    });
  }

  private async takeLine(
    line: ReceiptLine,
    name: string,
    deciding: Deciding,
    tx: Transaction,
  ): Promise<LineRefusal | null> {
    const found = await findDesignated(line.designation, tx);
    if (!found || !isWithin(deciding.reach, found.recordsCreatorId)) return 'no-such-designation';
    const number = line.registrationNumber ?? found.number;
    const [fault] = this.listFaults(line, number);
    if (fault) return fault;
    if (line.registrationNumber !== null) await this.noteNumber(found, line.registrationNumber, deciding, tx);
    if (line.closedOn !== null) {
      const reason = closedByReceipt(name);
      const closing = { recordIds: found.recordIds, registrationNumber: number!, closedOn: line.closedOn, reason };
      await this.closings.note(closing, deciding, tx);
    }
    return null;
  }

  private async noteNumber(
    { noteId, recordIds }: Designated,
    number: string,
    deciding: Deciding,
    tx: Transaction,
  ): Promise<void> {
    if (noteId === null) await this.diary.note(recordIds, number, deciding.actor, tx);
    else await this.numbers.note(noteId, number, deciding, tx);
  }

  private listFaults({ registrationNumber, closedOn }: ReceiptLine, number: string | null): LineRefusal[] {
    const faults: Readonly<Partial<Record<LineRefusal, boolean>>> = {
      'nothing-said': registrationNumber === null && closedOn === null,
      'no-number': number === null || !isRegistrationNumber(number),
      'no-day': closedOn !== null && !isDay(closedOn),
      'day-ahead': closedOn !== null && isDay(closedOn) && closedOn > this.clock.today().toString(),
    };
    return (Object.keys(faults) as LineRefusal[]).filter((fault) => faults[fault]);
  }
}

/** A signed note, or an entry of the register. */
async function findDesignated(designation: string, tx: Transaction): Promise<Designated | null> {
  const [found] = await tx.query<Designated>(
    `SELECT n.id AS "noteId", n.records_creator_id AS "recordsCreatorId",
            ARRAY(SELECT r.record_id::text FROM service_note_record r WHERE r.note_id = n.id ORDER BY r.position) AS "recordIds",
            (SELECT d.registration_number FROM service_note_diary_number d WHERE d.note_id = n.id ORDER BY d.id DESC LIMIT 1) AS number
       FROM service_note n WHERE n.designation = $1
     UNION ALL
     SELECT NULL, e.records_creator_id, ARRAY[e.record_id::text],
            (SELECT d.registration_number FROM register_diary_number d WHERE d.entry_id = e.id ORDER BY d.id DESC LIMIT 1)
       FROM register_entry e WHERE e.designation = $1`,
    [designation],
  );
  return found ?? null;
}
