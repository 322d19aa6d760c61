import { Injectable } from '@nestjs/common';
import { Audit, actorKey, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { ChannelRepresentativeEntity } from './channel-representative.entity.js';
import { ChannelEntity } from './channel.entity.js';
import { notStated, type ChannelStatement, type Representative } from './channel-statement.js';
import { ChannelRefused, type Channel, type ChannelAccount, type ChannelChange, type NewChannel } from './channel.js';
import { selectChannel } from './channel.rows.js';
import { CredentialsService } from './credentials.service.js';
import { RecordsCreatorEntity } from './records-creator.entity.js';
import { changesBetween } from './statement-changes.js';

/** Names that go with ids, for those who print records. */
export interface ChannelLabels {
  readonly platforms: ReadonlyMap<number, string>;
  readonly recordsCreators: ReadonlyMap<number, string>;
}

export interface OwnAccountsChange {
  readonly deed: 'own-accounts-found' | 'own-account-stated' | 'own-account-withdrawn';
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A channel as somebody read it; a deed on it is refused where it was changed meanwhile. */
export type ChannelVersion = Pick<Channel, 'id' | 'version'>;

/** The register of channels (kanalförteckning). */
@Injectable()
export class ChannelsService {
  constructor(
    private readonly database: Database,
    private readonly credentials: CredentialsService,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  listAll(): Promise<Channel[]> {
    return this.database.read(`${selectChannel} ORDER BY c.id`);
  }

  listOpen(): Promise<Channel[]> {
    return this.database.read(`${selectChannel} WHERE c.closed_on IS NULL ORDER BY c.id`);
  }

  async findChannel(id: number): Promise<Channel | null> {
    const [channel] = await this.database.read<Channel>(`${selectChannel} WHERE c.id = $1`, [id]);
    return channel ?? null;
  }

  /** @throws ChannelRefused `no-such-channel` */
  async getChannel(id: number): Promise<Channel> {
    const channel = await this.findChannel(id);
    if (!channel) throw new ChannelRefused('no-such-channel', String(id));
    return channel;
  }

  async findOpenByAccount({
    platform,
    accountId,
  }: Pick<ChannelAccount, 'platform' | 'accountId'>): Promise<Channel | null> {
    const [channel] = await this.database.read<Channel>(
      `${selectChannel} WHERE c.platform = $1 AND c.account_id = $2 AND c.closed_on IS NULL`,
      [platform, accountId],
    );
    return channel ?? null;
  }

  async readLabels(): Promise<ChannelLabels> {
    const channels = await this.listAll();
    return {
      platforms: new Map(channels.map((c) => [c.id, c.platform])),
      recordsCreators: new Map(channels.map((c) => [c.recordsCreatorId, c.recordsCreator])),
    };
  }

  /**
   * The accounts that speak as this channel and, where ids are global, those of its records creator's other channels on
   * the platform: what they write is drawn up (TF 2:10).
   */
  async listOwnAccounts(channel: Channel, authorIds: 'global' | 'per-channel'): Promise<ReadonlySet<string>> {
    const rows = await this.database.read<{ account: string }>(
      `SELECT DISTINCT unnest(own_account_ids) AS account FROM channel
        WHERE id = $1 OR ($4 = 'global' AND records_creator_id = $2 AND platform = $3)`,
      [channel.id, channel.recordsCreatorId, channel.platform, authorIds],
    );
    return new Set(rows.map((row) => row.account));
  }

  listHistory(id: number): Promise<ChannelChange[]> {
    return this.database.read(`SELECT at, actor, deed, changes FROM channel_change WHERE channel_id = $1 ORDER BY id`, [
      id,
    ]);
  }

  /** @throws ChannelRefused `account-registered-already` */
  async register(channel: NewChannel, actor: Actor): Promise<Channel> {
    const id = await this.database.inTransaction((tx) => this.add(channel, actor, tx));
    return this.getChannel(id);
  }

  /** As `register`, within a larger deed; answers the channel's id. @throws ChannelRefused `account-registered-already` */
  async add(channel: NewChannel, actor: Actor, tx: Transaction): Promise<number> {
    await refuseSecondRegistration(channel, tx);
    const aYearOn = this.clock.today().add({ years: 1 }).toString();
    const { credential, recordsCreator, ...stated } = { ...notStated, reviewDueOn: aYearOn, ...channel };
    const { representatives, ...columns } = stated;
    const { id } = await tx.repository(ChannelEntity).save({
      ...columns,
      version: 1,
      ownAccountIds: [...columns.ownAccountIds],
      recordsCreator: await findOrAddRecordsCreator(recordsCreator, tx),
      registeredAt: this.clock.now(),
      closedOn: null,
      closingReason: null,
    });
    await writeRepresentatives(id, representatives, tx);
    if (credential) await this.credentials.store(id, credential, tx);
    const facts = { ...stated, recordsCreator, credentialStored: credential !== null };
    await this.noteChange(id, 'channel-registered', facts, actor, tx);
    return id;
  }

  /** Keeps what was in the history; a statement that changes nothing leaves no trace. @throws ChannelRefused */
  async change(read: ChannelVersion, statement: ChannelStatement, actor: Actor): Promise<void> {
    const channel = await this.getOpen(read);
    await this.database.inTransaction((tx) => this.restate(channel, statement, actor, tx));
  }

  /** As `change`, within a larger deed. @throws ChannelRefused `changed-meanwhile` */
  async restate(channel: Channel, statement: ChannelStatement, actor: Actor, tx: Transaction): Promise<void> {
    const changes = changesBetween(channel, statement);
    if (Object.keys(changes).length === 0) return;
    await takeVersion(channel, tx);
    const { representatives, ...columns } = statement;
    await tx.repository(ChannelEntity).update(channel.id, columns);
    if (changes.representatives) await writeRepresentatives(channel.id, representatives, tx);
    await this.noteChange(channel.id, 'channel-changed', changes, actor, tx);
  }

  /** The yearly review was made today; the next one is due in a year. @throws ChannelRefused */
  async noteReview(read: ChannelVersion, actor: Actor): Promise<void> {
    const channel = await this.getOpen(read);
    const today = this.clock.today();
    const reviewed = { reviewedOn: today.toString(), reviewDueOn: today.add({ years: 1 }).toString() };
    await this.database.inTransaction(async (tx) => {
      await takeVersion(channel, tx);
      await tx.repository(ChannelEntity).update(channel.id, reviewed);
      await this.noteChange(channel.id, 'channel-reviewed', reviewed, actor, tx);
    });
  }

  /** The history tells that the credential was replaced, never what it is. @throws ChannelRefused */
  async replaceCredential(id: number, credential: string, actor: Actor): Promise<void> {
    const channel = await this.getChannel(id);
    if (channel.closedOn) throw new ChannelRefused('closed-already', String(id));
    await this.database.inTransaction(async (tx) => {
      await this.credentials.store(id, credential, tx);
      await this.noteChange(id, 'credential-replaced', {}, actor, tx);
    });
  }

  /** A closed channel is captured no more; its records stay. @throws ChannelRefused */
  async close(id: number, closedOn: string, reason: string, actor: Actor): Promise<Channel> {
    const channel = await this.getChannel(id);
    if (channel.closedOn) throw new ChannelRefused('closed-already', String(id));
    await this.database.inTransaction(async (tx) => {
      await takeVersion(channel, tx);
      await tx.repository(ChannelEntity).update(id, { closedOn, closingReason: reason });
      await this.credentials.destroy(id, tx);
      await this.noteChange(id, 'channel-closed', { closedOn, reason, credentialDestroyed: true }, actor, tx);
    });
    return this.getChannel(id);
  }

  /** Accounts that speak for the municipality in the channel, or turned out not to. */
  async changeOwnAccounts(channel: Channel, change: OwnAccountsChange, actor: Actor, tx: Transaction): Promise<void> {
    const { deed, added, removed } = change;
    await tx.query(
      `UPDATE channel
          SET own_account_ids = ARRAY(SELECT own FROM unnest(own_account_ids || $2::text[]) own WHERE own <> ALL ($3))
        WHERE id = $1`,
      [channel.id, added, removed],
    );
    await this.noteChange(channel.id, deed, { added, removed }, actor, tx);
  }

  private async getOpen({ id, version }: ChannelVersion): Promise<Channel> {
    const channel = await this.getChannel(id);
    if (channel.closedOn) throw new ChannelRefused('closed-already', String(id));
    if (channel.version !== version) throw new ChannelRefused('changed-meanwhile', String(id));
    return channel;
  }

  private async noteChange(
    id: number,
    deed: string,
    changes: Readonly<Record<string, unknown>>,
    actor: Actor,
    tx: Transaction,
  ): Promise<void> {
    await tx.query(`INSERT INTO channel_change (channel_id, at, actor, deed, changes) VALUES ($1, $2, $3, $4, $5)`, [
      id,
      this.clock.now(),
      actorKey(actor),
      deed,
      changes,
    ]);
    await this.audit.note({ actor, deed, subject: { kind: 'channel', id: String(id) }, details: changes }, tx);
  }
}

/** Of two who register the same account at once, the second waits here and is refused. */
async function refuseSecondRegistration(channel: NewChannel, tx: Transaction): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    `register ${channel.platform} ${channel.accountId}`,
  ]);
  const same = await tx.query(`SELECT FROM channel WHERE platform = $1 AND account_id = $2 AND closed_on IS NULL`, [
    channel.platform,
    channel.accountId,
  ]);
  if (same.length > 0) throw new ChannelRefused('account-registered-already', channel.accountId);
}

/** Of two who change the same version, one is refused. */
async function takeVersion({ id, version }: ChannelVersion, tx: Transaction): Promise<void> {
  const taken = await tx.query(
    `UPDATE channel SET version = version + 1 WHERE id = $1 AND version = $2 AND closed_on IS NULL RETURNING id`,
    [id, version],
  );
  if (taken.length === 0) throw new ChannelRefused('changed-meanwhile', String(id));
}

async function writeRepresentatives(
  channelId: number,
  representatives: readonly Representative[],
  tx: Transaction,
): Promise<void> {
  const table = tx.repository(ChannelRepresentativeEntity);
  await table.delete({ channelId });
  await table.insert(representatives.map((representative, place) => ({ channelId, place, ...representative })));
}

async function findOrAddRecordsCreator(name: string, tx: Transaction): Promise<RecordsCreatorEntity> {
  await tx.query(`INSERT INTO records_creator (name) VALUES ($1) ON CONFLICT (name) DO NOTHING`, [name]);
  return tx.repository(RecordsCreatorEntity).findOneByOrFail({ name });
}
