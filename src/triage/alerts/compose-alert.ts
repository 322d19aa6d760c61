import { officerOn, type Channel } from '../../channels/index.js';
import type { Mail } from '../../foundation/mail/index.js';
import { mailOf, showControls } from '../../foundation/text/index.js';
import type { WaitingAlert } from './alerts.rows.js';
import { alertTexts } from './texts.sv.js';

/** The officer, and the substitute whether or not their time has come: the same hour is short. */
export function listAddresses(channel: Channel, day: string): string[] {
  const contacts = [officerOn(channel, day), channel.officer, channel.substitute ?? ''];
  return [...new Set(contacts.flatMap((contact) => mailOf(contact)?.toLowerCase() ?? []))];
}

/** Says nothing of what stands in the record: mail is open to many. `publicUrl` is how they reach it. */
export function composeAlert(
  to: string,
  { recordId, because }: Pick<WaitingAlert, 'recordId' | 'because'>,
  channel: Channel,
  publicUrl: string,
): Mail {
  const name = showControls(channel.displayName).replaceAll(/\s+/g, ' ');
  const text = [
    alertTexts.begins[because](name, channel.recordsCreator),
    `${publicUrl}/handlingar/${recordId}`,
    alertTexts.whatToDo,
    alertTexts.ends,
  ].join('\n\n');
  return { to, subject: alertTexts.subject, text: `${text}\n` };
}
