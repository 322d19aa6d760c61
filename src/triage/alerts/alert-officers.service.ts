import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { ChannelsService, type Channel } from '../../channels/index.js';
import { Audit } from '../../foundation/audit/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Configuration } from '../../foundation/config/index.js';
import { Database } from '../../foundation/database/index.js';
import { MailFailure, Mailer } from '../../foundation/mail/index.js';
import { alertColumns, type WaitingAlert } from './alerts.rows.js';
import { composeAlert, listAddresses } from './compose-alert.js';

/** Tells a channel's officer and substitute, within the hour, that a post of our own may hold something secret. */
@Injectable()
export class AlertOfficers implements BeforeApplicationShutdown {
  private readonly log = new Logger(AlertOfficers.name);
  private readonly stop = new AbortController();
  private sending: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsService,
    private readonly mailer: Mailer,
    private readonly configuration: Configuration,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Whoever decided need not wait; what fails is tried again every five minutes. */
  sendSoon(): void {
    this.sending = this.sending.then(() => this.sendOrLog());
  }

  /** Answers how many alerts have left, and how many still wait. Sends nothing where mail is off, or another process sends. */
  async sendWaiting(): Promise<{ readonly sent: number; readonly waiting: number }> {
    const claim = this.mailer.isOn ? await this.database.claim('triage alerts') : null;
    if (!claim) return { sent: 0, waiting: 0 };
    try {
      const waiting = await this.database.read<WaitingAlert>(
        `SELECT ${alertColumns} FROM triage_alert WHERE sent_at IS NULL ORDER BY id`,
      );
      let sent = 0;
      for (const alert of waiting) if (!this.stop.signal.aborted && (await this.send(alert))) sent++;
      return { sent, waiting: waiting.length - sent };
    } finally {
      await claim.release();
    }
  }

  /** What is under way ends with the mail that it is at. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.sending;
  }

  private async sendOrLog(): Promise<void> {
    try {
      await this.sendWaiting();
    } catch (error) {
      if (!this.stop.signal.aborted) this.log.error('Officers could not be alerted; it is tried again', error);
    }
  }

  /** One of those who answer for the channel is enough for it to have been told. */
  private async send(alert: WaitingAlert): Promise<boolean> {
    const channel = await this.channels.getChannel(alert.channelId);
    const addresses = listAddresses(channel, this.clock.today().toString());
    if (addresses.length === 0) this.log.warn('Nobody can be alerted: no mail', { channelId: channel.id });
    const told: string[] = [];
    for (const to of addresses) if (await this.sendTo(to, alert, channel)) told.push(to);
    await this.noteAttempt(alert, told);
    return told.length > 0;
  }

  private async sendTo(to: string, alert: WaitingAlert, channel: Channel): Promise<boolean> {
    try {
      await this.mailer.send(composeAlert(to, alert, channel, this.configuration.publicUrl));
      return true;
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      this.log.warn('An alert could not be sent; it is tried again in five minutes', error);
      return false;
    }
  }

  private noteAttempt({ id, recordId, because }: WaitingAlert, told: readonly string[]): Promise<void> {
    const now = this.clock.now();
    return this.database.inTransaction(async (tx) => {
      await tx.query(
        `UPDATE triage_alert SET attempts = attempts + 1, sent_at = CASE WHEN $2 THEN $3::timestamptz END WHERE id = $1`,
        [id, told.length > 0, now],
      );
      if (told.length === 0) return;
      const subject = { kind: 'record', id: recordId };
      const details = { because, to: told };
      await this.audit.note({ actor: { kind: 'service' }, deed: 'officer-alerted', subject, details }, tx);
    });
  }
}
