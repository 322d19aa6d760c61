import { Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Clock } from '../clock/index.js';
import { Configuration } from '../config/index.js';
import { MailFailure } from './mail-failure.js';

export interface Mail {
  /** A bare address. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const patienceMs = 20_000;

/** Sends plain mail by the operator's server. */
@Injectable()
export class Mailer {
  private transport: Transporter | null = null;

  constructor(
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  get isOn(): boolean {
    return this.configuration.mail !== null;
  }

  /** @throws MailFailure */
  async send({ to, subject, text }: Mail): Promise<void> {
    const { mail } = this.configuration;
    if (mail === null) throw new MailFailure('EOFF');
    this.transport ??= openTransport(mail.smtpUrl);
    try {
      await this.transport.sendMail({
        from: mail.from,
        to: { name: '', address: to },
        subject,
        text,
        date: this.clock.now(),
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    } catch (error) {
      throw new MailFailure(codeOf(error));
    }
  }
}

/** A password never travels in the clear. */
function openTransport(url: string): Transporter {
  return createTransport({
    url,
    requireTLS: new URL(url).username !== '',
    connectionTimeout: patienceMs,
    greetingTimeout: patienceMs,
    socketTimeout: patienceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^E\w+$/.test(code) ? code : 'EUNKNOWN';
}
