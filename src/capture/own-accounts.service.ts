import { Injectable } from '@nestjs/common';
import { ChannelsService, type Channel, type OwnAccountsChange } from '../channels/index.js';
import { Audit, type Actor } from '../foundation/audit/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { RecordCountsService, RecordsService, type AuthorsRecords } from '../records/index.js';
import { connectorFor } from './connectors/index.js';

export interface AccountsRecords extends AuthorsRecords {
  readonly accountId: string;
  /** What the id stands for, where it is no account that ever shows a name. */
  readonly standsFor: string | null;
}

const nothingWritten: AuthorsRecords = { received: 0, drawnUp: 0, names: [] };

export type OwnAccountRefusal = 'own-already' | 'not-own' | 'channels-own-account';

export class OwnAccountRefused extends Error {
  constructor(
    readonly reason: OwnAccountRefusal,
    readonly accountId: string,
  ) {
    super(`${reason}: ${accountId}`);
    this.name = 'OwnAccountRefused';
  }
}

/**
 * Which accounts speak for the municipality decides what was drawn up and what came in (TF 2:9, 2:10). A platform does not
 * tell all of them: a moderator at WordPress who has only answered comments is nobody's author.
 */
@Injectable()
export class OwnAccountsService {
  constructor(
    private readonly database: Database,
    private readonly channels: ChannelsService,
    private readonly records: RecordsService,
    private readonly counts: RecordCountsService,
    private readonly audit: Audit,
  ) {}

  /** In the order of the accounts. */
  async countRecordsOf(channel: Channel, accountIds: readonly string[]): Promise<AccountsRecords[]> {
    const counted = await this.counts.countOfAuthors(await this.listChannelsOf(channel), accountIds);
    const { namelessAuthors } = connectorFor(channel.platform);
    return accountIds.map((accountId) => ({
      accountId,
      standsFor: namelessAuthors[accountId] ?? null,
      ...(counted.get(accountId) ?? nothingWritten),
    }));
  }

  /** A person states that an account speaks for the channel; answers how many records were drawn up after all. @throws OwnAccountRefused */
  async state(channel: Channel, accountId: string, actor: Actor): Promise<number> {
    if (channel.ownAccountIds.includes(accountId)) throw new OwnAccountRefused('own-already', accountId);
    const change = { deed: 'own-account-stated', added: [accountId], removed: [] } as const;
    return this.database.inTransaction((tx) => this.change(channel, change, actor, tx));
  }

  /** A person states that an account does not; what the platform tells of comes back the next night. @throws OwnAccountRefused */
  async withdraw(channel: Channel, accountId: string, actor: Actor): Promise<number> {
    if (accountId === channel.accountId) throw new OwnAccountRefused('channels-own-account', accountId);
    if (!channel.ownAccountIds.includes(accountId)) throw new OwnAccountRefused('not-own', accountId);
    const change = { deed: 'own-account-withdrawn', added: [], removed: [accountId] } as const;
    return this.database.inTransaction((tx) => this.change(channel, change, actor, tx));
  }

  /** The platform tells of more authors than it did. */
  async noteFound(channel: Channel, accountIds: readonly string[], tx: Transaction): Promise<void> {
    const added = accountIds.filter((account) => !channel.ownAccountIds.includes(account));
    if (added.length === 0) return;
    await this.change(channel, { deed: 'own-accounts-found', added, removed: [] }, { kind: 'service' }, tx);
  }

  private async change(channel: Channel, change: OwnAccountsChange, actor: Actor, tx: Transaction): Promise<number> {
    await this.channels.changeOwnAccounts(channel, change, actor, tx);
    const channelIds = await this.listChannelsOf(channel);
    const corrected = [
      ...(await this.records.correctOrigin({ channelIds, authorIds: change.added, origin: 'drawn-up' }, tx)),
      ...(await this.records.correctOrigin({ channelIds, authorIds: change.removed, origin: 'received' }, tx)),
    ];
    if (corrected.length > 0) await this.noteCorrection(channel, corrected, actor, tx);
    return corrected.length;
  }

  private noteCorrection(channel: Channel, recordIds: readonly string[], actor: Actor, tx: Transaction): Promise<void> {
    const subject = { kind: 'channel', id: String(channel.id) };
    return this.audit.note({ actor, deed: 'origin-corrected', subject, details: { recordIds } }, tx);
  }

  /** The channels where an author's id means the same account: see `authorIds` of the connector. */
  private async listChannelsOf(channel: Channel): Promise<readonly number[]> {
    if (connectorFor(channel.platform).authorIds === 'per-channel') return [channel.id];
    const all = await this.channels.listAll();
    return all
      .filter((c) => c.platform === channel.platform && c.recordsCreatorId === channel.recordsCreatorId)
      .map(({ id }) => id);
  }
}
