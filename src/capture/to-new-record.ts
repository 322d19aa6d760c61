import type { Channel } from '../channels/index.js';
import { contentHash, type NewRecord, type NewVersion, type Origin, type ReadAgain } from '../records/index.js';
import type { CapturedItem, CapturedVersion } from './captured-item.js';
import type { Connector } from './connectors/index.js';
import { weighTime } from './counts-from.js';

/** Whose channel, seen when, read by whom: what an item itself does not say. */
export interface CaptureSetting {
  readonly channel: Pick<Channel, 'id' | 'recordsCreatorId'>;
  /** Immutable ids of every account that speaks for the channel's records creator. */
  readonly ownAccounts: ReadonlySet<string>;
  readonly readerVersion: number;
  readonly seenAt: Date;
}

export function toNewRecord(item: CapturedItem, setting: CaptureSetting): NewRecord {
  return {
    recordsCreatorId: setting.channel.recordsCreatorId,
    channelId: setting.channel.id,
    platformItemId: item.platformItemId,
    localId: item.localId,
    permalink: item.permalink,
    kind: item.kind,
    origin: originOf(item, setting.ownAccounts),
    authorId: item.author.platformId,
    authorName: item.author.displayName,
    authorAbsent: item.author.absentBecause ?? null,
    parentItemId: item.parentItemId,
    parentLocalId: item.parentLocalId,
    threadItemId: item.threadItemId,
    ...weighTime(item, setting.seenAt),
    language: item.language,
    state: item.state,
    capturedAt: setting.seenAt,
    versions: item.versions.map((version) => toNewVersion(version, setting.readerVersion)),
  };
}

/** By immutable account id, never by name: another records creator's account is somebody else (TF 2:11). */
function originOf(item: CapturedItem, ownAccounts: ReadonlySet<string>): Origin {
  return item.author.platformId !== null && ownAccounts.has(item.author.platformId) ? 'drawn-up' : 'received';
}

function toNewVersion(version: CapturedVersion, readerVersion: number): NewVersion {
  return {
    editedAt: version.editedAt,
    text: version.text,
    links: version.links,
    contentHash: contentHash(version),
    readerVersion,
    exchangeId: version.ownBytes.exchangeId,
    bytesOffset: version.ownBytes.offset,
    ownBytes: version.ownBytes.bytes,
    inherited: version.ownBytes.inherited ?? null,
    attachments: version.attachments,
  };
}

/** Today's reader, for versions that an earlier one read. */
export function readAgainBy(connector: Pick<Connector, 'readOwnBytes'>): ReadAgain {
  return (ownBytes, inherited) => connector.readOwnBytes(ownBytes, inherited);
}
