import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { Audit } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database, type Transaction } from '../database/index.js';

const failuresBeforeLock = 5;
export const lockMinutes = 15;

/** Counts wrong passwords by mail address, for addresses that are nobody's too, so that a lock tells nothing. */
@Injectable()
export class SignInFailures {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  async isLocked(mail: string): Promise<boolean> {
    const locked = await this.database.read(
      `SELECT FROM sign_in_failure WHERE mail_sha256 = $1 AND failures >= $2 AND last_at > $3`,
      [mailDigest(mail), failuresBeforeLock, this.windowBegan()],
    );
    return locked.length > 0;
  }

  async note(mail: string, personId: number | null): Promise<void> {
    await this.database.inTransaction((tx) =>
      tx.query(
        `INSERT INTO sign_in_failure AS f (mail_sha256, failures, last_at) VALUES ($1, 1, $2)
         ON CONFLICT (mail_sha256) DO UPDATE
           SET failures = CASE WHEN f.last_at > $3 THEN f.failures + 1 ELSE 1 END, last_at = $2`,
        [mailDigest(mail), this.clock.now(), this.windowBegan()],
      ),
    );
    if (personId === null) return;
    const subject = { kind: 'person', id: String(personId) };
    await this.audit.noteFailure({ actor: { kind: 'service' }, deed: 'sign-in-refused', subject, details: {} });
  }

  async forget(mail: string, tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM sign_in_failure WHERE mail_sha256 = $1`, [mailDigest(mail)]);
  }

  private windowBegan(): Date {
    return new Date(this.clock.now().getTime() - lockMinutes * 60_000);
  }
}

function mailDigest(mail: string): Buffer {
  return createHash('sha256').update(mail.trim().toLowerCase()).digest();
}
