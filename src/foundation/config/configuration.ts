import type { KeyObject } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { AllowedAddresses } from '../http/index.js';
import type { MailSettings } from './read-mail-settings.js';

/** What the operator decided, read once at start. A class, so that it can be injected. */
export class Configuration {
  /** Null: the embedded server below `dataDir`. */
  readonly databaseUrl: string | null;
  /** Absolute. */
  readonly dataDir: string;
  /** Where the municipality's rules stand as files; absolute. */
  readonly rulesDir: string;
  /** Where notes and receipts are exchanged with diary systems as files; absolute. */
  readonly diaryDir: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** How people reach the web, without a slash at its end. */
  readonly publicUrl: string;
  /** 32 bytes that encrypt the channels' credentials; a KeyObject shows nothing of itself when printed. */
  readonly credentialKey: KeyObject;
  /** What capture may reach although it is private. */
  readonly allowPrivateAddresses: AllowedAddresses;
  /** Null until the operator has said how long backups live; needed before the first disposal. */
  readonly backupRetentionDays: number | null;
  /** Calendar days between the approval of a disposal list and the first day on which it may be executed. */
  readonly disposalCoolingOffDays: number;
  /** Null: no mail is sent. */
  readonly mail: MailSettings | null;
  /** When the night starts, Europe/Stockholm. */
  readonly nightAt: Temporal.PlainTime;
  /** Who the command line acts as; null is the operating-system operator. */
  readonly token: string | null;
  /** The instant that the clock ticks from in tests and drills; null is real time. */
  readonly clockSetTo: Date | null;
}
