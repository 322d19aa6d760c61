import { mailOf } from '../text/index.js';
import { ConfigurationRefused } from './configuration-refused.js';
import { findVariable, type Environment } from './environment.js';

/** How mail leaves the house. */
export interface MailSettings {
  /** May hold a password. */
  readonly smtpUrl: string;
  /** `Name <mail>` or a bare mail. */
  readonly from: string;
}

/** Mail is off until both variables are set; one without the other is a mistake. */
export function readMailSettings(environment: Environment): MailSettings | null {
  const [smtpUrl, from] = [findVariable(environment, 'SMTP_URL'), findVariable(environment, 'MAIL_FROM')];
  if (smtpUrl === null && from === null) return null;
  if (smtpUrl === null) throw new ConfigurationRefused('smtp-url-missing', '');
  if (!isSmtpUrl(smtpUrl)) throw new ConfigurationRefused('smtp-url-wrong', '');
  if (from === null) throw new ConfigurationRefused('mail-from-missing', '');
  if (mailOf(from) === null) throw new ConfigurationRefused('mail-from-wrong', from);
  return { smtpUrl, from };
}

function isSmtpUrl(text: string): boolean {
  return /^smtps?:\/\//.test(text) && URL.canParse(text) && new URL(text).hostname !== '';
}
