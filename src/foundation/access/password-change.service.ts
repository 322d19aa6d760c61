import { Injectable } from '@nestjs/common';
import { Audit, type Actor } from '../audit/index.js';
import { Clock } from '../clock/index.js';
import { Database } from '../database/index.js';
import { hashPassword, isPassword } from './passwords.js';
import { tokenDigest } from './secret-token.js';
import { SignInFailures } from './sign-in-failures.service.js';

export type PasswordChange = 'changed' | 'wrong' | 'locked';

/** A person's new password in place of the old one. */
@Injectable()
export class PasswordChangeService {
  constructor(
    private readonly database: Database,
    private readonly failures: SignInFailures,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Ends the person's other sessions; wrong guesses at the old password lock as they do at signing in. */
  async change(
    actor: Extract<Actor, { kind: 'person' }>,
    passwords: { readonly old: string; readonly fresh: string },
    keptSession: string | null,
  ): Promise<PasswordChange> {
    const [person] = await this.database.read<{ mail: string; password_hash: string | null }>(
      `SELECT mail, password_hash FROM person WHERE id = $1 AND closed_at IS NULL`,
      [actor.id],
    );
    if (!person) return 'wrong';
    if (await this.failures.isLocked(person.mail)) return 'locked';
    if (!(await isPassword(passwords.old, person.password_hash))) {
      await this.failures.note(person.mail, actor.id);
      return 'wrong';
    }
    await this.store(actor, person.mail, await hashPassword(passwords.fresh), keptSession);
    return 'changed';
  }

  private async store(
    actor: Extract<Actor, { kind: 'person' }>,
    mail: string,
    hashed: string,
    keptSession: string | null,
  ): Promise<void> {
    await this.database.inTransaction(async (tx) => {
      await tx.query(`UPDATE person SET password_hash = $2 WHERE id = $1`, [actor.id, hashed]);
      await tx.query(
        `UPDATE web_session SET revoked_at = $2
          WHERE person_id = $1 AND revoked_at IS NULL AND token_sha256 IS DISTINCT FROM $3`,
        [actor.id, this.clock.now(), keptSession === null ? null : tokenDigest(keptSession)],
      );
      await this.failures.forget(mail, tx);
      const subject = { kind: 'person', id: String(actor.id) };
      await this.audit.note({ actor, deed: 'password-changed', subject, details: {} }, tx);
    });
  }
}
