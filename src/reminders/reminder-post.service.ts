import { Injectable, Logger } from '@nestjs/common';
import { MailFailure, Mailer, type Mail } from '../foundation/mail/index.js';
import type { UnsentCause } from './reminder.js';

/** A mail to one person, and what is to be noted once it has left. */
export interface Letter<Told> {
  readonly told: Told;
  readonly mail: Mail;
  noteSent(): Promise<void>;
}

/** Sends a night's reminders. */
@Injectable()
export class ReminderPost {
  private readonly log = new Logger(ReminderPost.name);

  constructor(private readonly mailer: Mailer) {}

  /**
   * A server that cannot be reached is not asked again tonight; a mail that it refuses holds up no other. Answers those
   * who were not told.
   */
  async sendAll<Told>(
    letters: readonly Letter<Told>[],
    stop: AbortSignal,
  ): Promise<readonly { readonly told: Told; readonly cause: UnsentCause }[]> {
    const untold: { told: Told; cause: UnsentCause }[] = [];
    for (const letter of letters) {
      const isTried = !stop.aborted && untold.at(-1)?.cause !== 'server-away';
      const cause = isTried ? await this.send(letter) : 'server-away';
      if (cause !== null) untold.push({ told: letter.told, cause });
    }
    return untold;
  }

  /** Null where the mail has left. */
  private async send(letter: Letter<unknown>): Promise<UnsentCause | null> {
    try {
      await this.mailer.send(letter.mail);
      await letter.noteSent();
      return null;
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      this.log.warn('A reminder could not be sent; the next night tries again', error);
      return error.kind === 'server' ? 'server-away' : 'mail-refused';
    }
  }
}
