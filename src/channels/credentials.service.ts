import { Injectable } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { keyIdOf, openCredential, sealCredential } from './sealed-credential.js';

/** No channel has this id. */
const noChannel = 0;

/** Keeps channels' credentials sealed; they leave only towards the platform they belong to. */
@Injectable()
export class CredentialsService {
  constructor(
    private readonly database: Database,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  async store(channelId: number, credential: string, tx: Transaction): Promise<void> {
    const key = this.key;
    await tx.query(
      `INSERT INTO channel_credential (channel_id, key_id, sealed, stored_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT (channel_id) DO UPDATE SET key_id = $2, sealed = $3, stored_at = $4`,
      [channelId, keyIdOf(key), sealCredential(credential, channelId, key), this.clock.now()],
    );
  }

  async destroy(channelId: number, tx: Transaction): Promise<void> {
    await tx.query(`DELETE FROM channel_credential WHERE channel_id = $1`, [channelId]);
  }

  /** @throws CredentialUnreadable where another key sealed it (a restored archive without its key file). */
  async findCredential(channelId: number): Promise<string | null> {
    const [row] = await this.database.read<{ sealed: Buffer; key_id: string }>(
      `SELECT sealed, key_id FROM channel_credential WHERE channel_id = $1`,
      [channelId],
    );
    if (!row) return null;
    const key = this.key;
    if (row.key_id !== keyIdOf(key)) throw new CredentialUnreadable(channelId, row.key_id);
    return openCredential(row.sealed, channelId, key);
  }

  /** For a form that asks for the rest before the channel exists: a page shows no secret. */
  sealForForm(credential: string): string {
    return sealCredential(credential, noChannel, this.key).toString('base64url');
  }

  /** Null where the text is none that `sealForForm` made. */
  openFromForm(sealed: string): string | null {
    try {
      return openCredential(Buffer.from(sealed, 'base64url'), noChannel, this.key);
    } catch {
      return null;
    }
  }

  private get key(): Buffer {
    return this.configuration.credentialKey.export();
  }
}

export class CredentialUnreadable extends Error {
  constructor(channelId: number, keyId: string) {
    super(`the credential of channel ${channelId} was sealed with key ${keyId}, which is not the key of KEY_FILE`);
    this.name = 'CredentialUnreadable';
  }
}
