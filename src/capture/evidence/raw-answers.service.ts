import { Injectable } from '@nestjs/common';
import { Database } from '../../foundation/database/index.js';
import { WarcFolder } from './warc-folder.js';

/** A platform's answer as the archive keeps it. */
export interface RawAnswer {
  readonly exchangeId: string;
  readonly runId: string;
  readonly url: string;
  readonly status: number;
  readonly sentAt: Date;
  /** Relative to the data folder. */
  readonly warcPath: string;
}

/** Reads the raw answers that records were read out of (råsvar). */
@Injectable()
export class RawAnswersService {
  constructor(
    private readonly database: Database,
    private readonly warcs: WarcFolder,
  ) {}

  listAnswers(exchangeIds: readonly string[]): Promise<RawAnswer[]> {
    return this.database.read(
      `SELECT id AS "exchangeId", run_id AS "runId", url, status, sent_at AS "sentAt", warc_path AS "warcPath"
         FROM exchange WHERE id = ANY ($1) ORDER BY sent_at, id`,
      [exchangeIds],
    );
  }

  /** The WARC object, compressed as it is stored. Errors of the disk pass as they are. */
  readObject({ warcPath }: RawAnswer): Promise<Buffer> {
    return this.warcs.read(warcPath);
  }
}
