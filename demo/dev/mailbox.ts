import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Clock, stockholmTime } from '../../src/foundation/clock/index.js';
import type { ReceivedMail } from '../mail-server/read-mail.js';
import { startSmtpServer } from '../mail-server/smtp-server.js';

export interface Mailbox extends AsyncDisposable {
  /** For whoever is to send there. */
  readonly settings: Readonly<Record<'SMTP_URL' | 'MAIL_FROM', string>>;
}

const clock = new Clock();

/** Takes whatever mail is sent, lays each as a file in the folder `mail` and tells of it in a line. */
export async function openMailbox(dataDir: string): Promise<Mailbox> {
  const folder = join(dataDir, 'mail');
  let count = 0;
  const server = await startSmtpServer({ onMail: (mail) => lay(mail, folder, ++count) });
  const settings = { SMTP_URL: server.url, MAIL_FROM: 'Flödesarkivet <arkiv@norrsunda.example>' };
  return { settings, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

function lay({ recipients, headers, text }: ReceivedMail, folder: string, number: number): void {
  const { from = '', to = '', subject = '' } = headers;
  const name = `${stockholmTime(clock.now()).replaceAll(/[ :]/g, '-')}-${number}-${recipients.join('+')}`;
  const file = join(folder, `${name.replaceAll(/[^\w.@+-]/g, '_')}.txt`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `From: ${from}\nTo: ${to}\nSubject: ${subject}\n\n${text}`);
  console.log(`Mail to ${recipients.join(', ')}: ${subject}\n  ${relative('', file)}`);
}
