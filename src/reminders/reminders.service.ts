import { Injectable, Logger } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ChannelStandingsService } from '../capture/index.js';
import { ChannelsService, officerOn } from '../channels/index.js';
import { Audit } from '../foundation/audit/index.js';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database, rowSet } from '../foundation/database/index.js';
import { Mailer } from '../foundation/mail/index.js';
import { mailOf } from '../foundation/text/index.js';
import { composeMail } from './compose-mail.js';
import { listReasons } from './list-reasons.js';
import {
  keptMs,
  restDays,
  type ChannelReminder,
  type PersonsReminders,
  type RemindersSent,
  type UnsentCause,
} from './reminder.js';
import { ReminderPost } from './reminder-post.service.js';
import { UnsentRemindersService } from './unsent-reminders.service.js';

interface Told {
  readonly channelId: number;
  readonly reason: string;
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
    private readonly post: ReminderPost,
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
    const untold = await this.post.sendAll(
      persons.map((person) => ({
        told: person,
        mail: composeMail(person, this.configuration.publicUrl),
        noteSent: () => this.noteSent(person),
      })),
      stop,
    );
    const causes = [
      ...causesOf(unreachable, 'no-mail'),
      ...untold.flatMap(({ told, cause }) => causesOf(told.channels, cause)),
    ];
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
