import { Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ChannelStandingsService } from '../capture/index.js';
import { ChannelsService, officerOn } from '../channels/index.js';
import { Audit } from '../foundation/audit/index.js';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database, rowSet } from '../foundation/database/index.js';
import { MailFailure, Mailer } from '../foundation/mail/index.js';
import { mailOf } from '../foundation/text/index.js';
import { composeMail } from './compose-mail.js';
import { listReasons } from './list-reasons.js';
import type { ChannelReminder, PersonsReminders, RemindersSent, UnsentCause } from './reminder.js';
import { UnsentRemindersService } from './unsent-reminders.service.js';

const restDays = 7;
/** Who was told what is personal data: it goes when it no longer holds anything back. */
const keptMs = (restDays + 1) * 24 * 3_600_000;

interface Told {
  readonly channelId: number;
  readonly reason: string;
}

interface Untold extends PersonsReminders {
  readonly cause: UnsentCause;
}

/** Reminds those who answer for channels; what cannot be sent tonight is sent another night. */
@Injectable()
export class RemindersService {
  private readonly log = new Logger(RemindersService.name);

  constructor(
    private readonly channels: ChannelsService,
    private readonly standings: ChannelStandingsService,
    private readonly unsent: UnsentRemindersService,
    private readonly mailer: Mailer,
    private readonly configuration: Configuration,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Of these channels; null for all. Sends nothing where mail is off. */
  async remind(channelIds: readonly number[] | null, stop: AbortSignal): Promise<RemindersSent> {
    if (!this.mailer.isOn) return this.expectNothing(channelIds);
    const reminders = await this.listReminders(channelIds);
    const unreachable = reminders.filter(({ mail }) => mail === null);
    for (const { channel } of unreachable) this.log.warn('A channel’s officer has no mail', { channelId: channel.id });
    const persons = await this.withoutRecent(groupByPerson(reminders));
    const untold = await this.sendAll(persons, stop);
    const causes = [...causesOf(unreachable, 'no-mail'), ...untold.flatMap((u) => causesOf(u.channels, u.cause))];
    if (!stop.aborted) await this.unsent.note(channelIds, new Map(causes));
    return { sent: persons.length - untold.length, unsent: untold.length, unreachable: unreachable.length };
  }

  private async expectNothing(channelIds: readonly number[] | null): Promise<RemindersSent> {
    await this.unsent.note(channelIds, new Map());
    return { sent: 0, unsent: 0, unreachable: 0 };
  }

  private async listReminders(channelIds: readonly number[] | null) {
    const [now, today] = [this.clock.now(), this.clock.today()];
    const open = (await this.channels.listOpen()).filter(({ id }) => channelIds?.includes(id) ?? true);
    const standings = await this.standings.listStandings(open.map(({ id }) => id));
    return open
      .map((channel) => ({
        mail: mailOf(officerOn(channel, today.toString()))?.toLowerCase() ?? null,
        channel,
        reasons: listReasons(channel, standings.get(channel.id)!, today, now),
      }))
      .filter(({ reasons }) => reasons.length > 0);
  }

  /** Nobody is told the same thing twice in a week. */
  private async withoutRecent(persons: readonly PersonsReminders[]): Promise<PersonsReminders[]> {
    const today = this.clock.today();
    const sent = await this.database.read<{ mail: string; channelId: number; reason: string; sentAt: Date }>(
      `SELECT mail, channel_id AS "channelId", reason, sent_at AS "sentAt" FROM reminder`,
    );
    const recent = new Set(
      sent
        .filter(({ sentAt }) => stockholmDay(sentAt).until(today).days < restDays)
        .map(({ mail, channelId, reason }) => keyOf(mail, channelId, reason)),
    );
    return persons
      .map(({ mail, channels }) => ({
        mail,
        channels: channels
          .map(({ channel, reasons }) => ({
            channel,
            reasons: reasons.filter((reason) => !recent.has(keyOf(mail, channel.id, reason))),
          }))
          .filter(({ reasons }) => reasons.length > 0),
      }))
      .filter(({ channels }) => channels.length > 0);
  }

  /**
   * A server that cannot be reached is not asked again tonight; a mail that it refuses holds up no other. Answers those
   * who were not told.
   */
  private async sendAll(persons: readonly PersonsReminders[], stop: AbortSignal): Promise<readonly Untold[]> {
    const untold: Untold[] = [];
    for (const person of persons) {
      const isTried = !stop.aborted && untold.at(-1)?.cause !== 'server-away';
      const cause = isTried ? await this.send(person) : 'server-away';
      if (cause !== null) untold.push({ ...person, cause });
    }
    return untold;
  }

  /** Null where the mail has left. */
  private async send(person: PersonsReminders): Promise<UnsentCause | null> {
    try {
      await this.mailer.send(composeMail(person, this.configuration.publicUrl));
      await this.noteSent(person);
      return null;
    } catch (error) {
      if (!(error instanceof MailFailure)) throw error;
      this.log.warn('A reminder could not be sent; the next night tries again', error);
      return error.kind === 'server' ? 'server-away' : 'mail-refused';
    }
  }

  private async noteSent({ mail, channels }: PersonsReminders): Promise<void> {
    const told = channels.flatMap(({ channel, reasons }) =>
      reasons.map((reason) => ({ channelId: channel.id, reason })),
    );
    const sentAt = this.clock.now();
    const columns = {
      channel_id: ['integer', (row: Told) => row.channelId],
      reason: ['text', (row: Told) => row.reason],
    } as const;
    const rows = rowSet('r', told, columns, 3);
    await this.database.inTransaction(async (tx) => {
      await tx.query(`DELETE FROM reminder WHERE sent_at < $1`, [new Date(sentAt.getTime() - keptMs)]);
      await tx.query(
        `INSERT INTO reminder (mail, channel_id, reason, sent_at)
         SELECT $1, channel_id, reason, $2 FROM ${rows.sql}
         ON CONFLICT (mail, channel_id, reason) DO UPDATE SET sent_at = excluded.sent_at`,
        [mail, sentAt, ...rows.parameters],
      );
      const subject = { kind: 'reminder', id: randomUUID() };
      const details = { mail, told };
      await this.audit.note({ actor: { kind: 'service' }, deed: 'reminder-sent', subject, details }, tx);
    });
  }
}

function groupByPerson(reminders: readonly (ChannelReminder & { readonly mail: string | null })[]): PersonsReminders[] {
  const mails = new Set(reminders.flatMap(({ mail }) => mail ?? []));
  return [...mails].map((mail) => ({ mail, channels: reminders.filter((reminder) => reminder.mail === mail) }));
}

function causesOf(reminders: readonly ChannelReminder[], cause: UnsentCause): [number, UnsentCause][] {
  return reminders.map(({ channel }) => [channel.id, cause]);
}

function keyOf(mail: string, channelId: number, reason: string): string {
  return `${mail} ${channelId} ${reason}`;
}
