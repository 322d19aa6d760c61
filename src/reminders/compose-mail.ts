import { showControls } from '../foundation/text/index.js';
import type { Mail } from '../foundation/mail/index.js';
import type { ChannelReminder, PersonsReminders } from './reminder.js';
import { mailTexts, reasonTexts } from './texts.sv.js';

/** One mail with everything that a person is to be told; `publicUrl` is how they reach the register. */
export function composeMail({ mail, channels }: PersonsReminders, publicUrl: string): Mail {
  const parts = [mailTexts.begins, ...channels.map((reminder) => composePart(reminder, publicUrl)), mailTexts.ends];
  return { to: mail, subject: mailTexts.subject(channels.length), text: `${parts.join('\n\n')}\n` };
}

function composePart({ channel, reasons }: ChannelReminder, publicUrl: string): string {
  const name = showControls(channel.displayName).replaceAll(/\s+/g, ' ');
  return [
    mailTexts.channel(name, channel),
    ...reasons.map((reason) => `- ${reasonTexts[reason](channel)}`),
    `${publicUrl}/kanaler/${channel.id}`,
  ].join('\n');
}
