import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { DisposalMattersService, disposers, type DisposalMatter } from '../disposal/index.js';
import { isWithin, PeopleService, reachOf } from '../foundation/access/index.js';
import { Audit } from '../foundation/audit/index.js';
import { Clock, stockholmDay } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database, rowSet } from '../foundation/database/index.js';
import { Mailer } from '../foundation/mail/index.js';
import { composeDisposalMail } from './compose-disposal-mail.js';
import { keptMs, restDays, type ArchivistsReminders, type RemindersSent, type UnsentCause } from './reminder.js';
import { ReminderPost } from './reminder-post.service.js';
import { UnsentDisposalRemindersService } from './unsent-disposal-reminders.service.js';

/** Reminds archivists of disposal lists that have come to a standstill. */
@Injectable()
export class DisposalRemindersService {
  constructor(
    private readonly matters: DisposalMattersService,
    private readonly people: PeopleService,
    private readonly unsent: UnsentDisposalRemindersService,
    private readonly mailer: Mailer,
    private readonly post: ReminderPost,
    private readonly configuration: Configuration,
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** Sends nothing where mail is off. */
  async remind(stop: AbortSignal): Promise<RemindersSent> {
    const matters = this.mailer.isOn ? await this.matters.listMatters() : [];
    const everybody = await this.listArchivists(matters);
    const unreachable = matters.filter((matter) => !everybody.some((person) => person.matters.includes(matter)));
    const persons = await this.withoutRecent(everybody);
    const untold = await this.post.sendAll(
      persons.map((person) => ({
        told: person,
        mail: composeDisposalMail(person, this.configuration.publicUrl),
        noteSent: () => this.noteSent(person),
      })),
      stop,
    );
    const causes = [
      ...causesOf(unreachable, 'no-mail'),
      ...untold.flatMap(({ told, cause }) => causesOf(told.matters, cause)),
    ];
    if (!stop.aborted) await this.unsent.note(new Map(causes));
    return { sent: persons.length - untold.length, unsent: untold.length, unreachable: unreachable.length };
  }

  private async listArchivists(matters: readonly DisposalMatter[]): Promise<ArchivistsReminders[]> {
    const people = matters.length === 0 ? [] : await this.people.listPeople();
    return people
      .map(({ id, name, mail, grants }) => {
        const reach = reachOf({ actor: { kind: 'person', id, name }, grants }, disposers);
        return { mail, matters: matters.filter(({ recordsCreatorId }) => isWithin(reach, recordsCreatorId)) };
      })
      .filter((person) => person.matters.length > 0);
  }

  /** Nobody is told the same thing twice in a week. */
  private async withoutRecent(persons: readonly ArchivistsReminders[]): Promise<ArchivistsReminders[]> {
    const today = this.clock.today();
    const sent = await this.database.read<{ mail: string; listId: number; matter: string; sentAt: Date }>(
      `SELECT mail, list_id AS "listId", matter, sent_at AS "sentAt" FROM disposal_reminder`,
    );
    const recent = new Set(
      sent
        .filter(({ sentAt }) => stockholmDay(sentAt).until(today).days < restDays)
        .map(({ mail, listId, matter }) => `${mail} ${listId} ${matter}`),
    );
    return persons
      .map(({ mail, matters }) => ({
        mail,
        matters: matters.filter(({ listId, matter }) => !recent.has(`${mail} ${listId} ${matter}`)),
      }))
      .filter(({ matters }) => matters.length > 0);
  }

  private async noteSent({ mail, matters }: ArchivistsReminders): Promise<void> {
    const sentAt = this.clock.now();
    const rows = rowSet(
      'r',
      matters,
      { list_id: ['integer', ({ listId }) => listId], matter: ['text', ({ matter }) => matter] },
      3,
    );
    await this.database.inTransaction(async (tx) => {
      await tx.query(`DELETE FROM disposal_reminder WHERE sent_at < $1`, [new Date(sentAt.getTime() - keptMs)]);
      await tx.query(
        `INSERT INTO disposal_reminder (mail, list_id, matter, sent_at)
         SELECT $1, list_id, matter, $2 FROM ${rows.sql}
         ON CONFLICT (mail, list_id, matter) DO UPDATE SET sent_at = excluded.sent_at`,
        [mail, sentAt, ...rows.parameters],
      );
      const subject = { kind: 'reminder', id: randomUUID() };
      const told = matters.map(({ listId, matter }) => ({ listId, matter }));
      const details = { mail, told };
      await this.audit.note({ actor: { kind: 'service' }, deed: 'reminder-sent', subject, details }, tx);
    });
  }
}

function causesOf(matters: readonly DisposalMatter[], cause: UnsentCause): [number, UnsentCause][] {
  return matters.map(({ listId }) => [listId, cause]);
}
