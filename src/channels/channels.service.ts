import { Injectable } from '@nestjs/common';
import { Audit, actorKey, type Actor } from '../foundation/audit/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Database, type Transaction } from '../foundation/database/index.js';
import { ChannelEntity } from './channel.entity.js';
import { ChannelRefused, type Channel, type ChannelChange, type NewChannel } from './channel.js';
import { CredentialsService } from './credentials.service.js';
import { RecordsCreatorEntity } from './records-creator.entity.js';

const select = `
  SELECT c.id, c.platform, c.address, c.records_creator_id AS "recordsCreatorId", k.name AS "recordsCreator", c.unit,
         c.officer, c.substitute, c.account_id AS "accountId", c.locator, c.display_name AS "displayName",
         c.profile_url AS "profileUrl", c.own_account_ids AS "ownAccountIds", c.decided_by AS "decidedBy",
         c.decided_on AS "decidedOn", c.purpose, c.triage_from AS "triageFrom", c.rhythm,
         c.registered_at AS "registeredAt", c.closed_on AS "closedOn", c.closing_reason AS "closingReason",
         EXISTS (SELECT FROM channel_credential s WHERE s.channel_id = c.id) AS "hasCredential"
    FROM channel c JOIN records_creator k ON k.id = c.records_creator_id`;

/** Names that go with ids, for those who print records. */
export interface ChannelLabels {
  readonly platforms: ReadonlyMap<number, string>;
  readonly recordsCreators: ReadonlyMap<number, string>;
}

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
    return this.database.read(`${select} ORDER BY c.id`);
  }

  listOpen(): Promise<Channel[]> {
    return this.database.read(`${select} WHERE c.closed_on IS NULL ORDER BY c.id`);
  }

  async findChannel(id: number): Promise<Channel | null> {
    const [channel] = await this.database.read<Channel>(`${select} WHERE c.id = $1`, [id]);
    return channel ?? null;
  }

  /** @throws ChannelRefused `no-such-channel` */
  async getChannel(id: number): Promise<Channel> {
    const channel = await this.findChannel(id);
    if (!channel) throw new ChannelRefused('no-such-channel', String(id));
    return channel;
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
    const id = await this.database.inTransaction(async (tx) => {
      await refuseSecondRegistration(channel, tx);
      const { credential, recordsCreator, ownAccountIds, ...stated } = channel;
      const saved = await tx.repository(ChannelEntity).save({
        ...stated,
        ownAccountIds: [...ownAccountIds],
        recordsCreator: await findOrAddRecordsCreator(recordsCreator, tx),
        registeredAt: this.clock.now(),
        closedOn: null,
        closingReason: null,
      });
      if (credential) await this.credentials.store(saved.id, credential, tx);
      await this.noteChange(
        saved.id,
        'channel-registered',
        { ...stated, recordsCreator, credentialStored: credential !== null },
        actor,
        tx,
      );
      return saved.id;
    });
    return this.getChannel(id);
  }

  /** A closed channel is captured no more; its records stay. @throws ChannelRefused */
  async close(id: number, closedOn: string, reason: string, actor: Actor): Promise<Channel> {
    const channel = await this.getChannel(id);
    if (channel.closedOn) throw new ChannelRefused('closed-already', String(id));
    await this.database.inTransaction(async (tx) => {
      await tx.repository(ChannelEntity).update(id, { closedOn, closingReason: reason });
      await this.credentials.destroy(id, tx);
      await this.noteChange(id, 'channel-closed', { closedOn, reason, credentialDestroyed: true }, actor, tx);
    });
    return this.getChannel(id);
  }

  /** The site got another author who speaks for the municipality. */
  async noteOwnAccounts(channel: Channel, ownAccountIds: readonly string[], tx: Transaction): Promise<void> {
    const added = ownAccountIds.filter((account) => !channel.ownAccountIds.includes(account));
    if (added.length === 0) return;
    await tx.query(`UPDATE channel SET own_account_ids = own_account_ids || $2::text[] WHERE id = $1`, [
      channel.id,
      added,
    ]);
    await this.noteChange(channel.id, 'own-accounts-found', { added }, { kind: 'service' }, tx);
  }

  private async noteChange(
    id: number,
    deed: string,
    changes: Record<string, unknown>,
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

async function refuseSecondRegistration(channel: NewChannel, tx: Transaction): Promise<void> {
  const same = await tx.query(`SELECT FROM channel WHERE platform = $1 AND account_id = $2 AND closed_on IS NULL`, [
    channel.platform,
    channel.accountId,
  ]);
  if (same.length > 0) throw new ChannelRefused('account-registered-already', channel.accountId);
}

async function findOrAddRecordsCreator(name: string, tx: Transaction): Promise<RecordsCreatorEntity> {
  await tx.query(`INSERT INTO records_creator (name) VALUES ($1) ON CONFLICT (name) DO NOTHING`, [name]);
  return tx.repository(RecordsCreatorEntity).findOneByOrFail({ name });
}
