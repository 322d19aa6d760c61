import type { Channel } from '../../../src/channels/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { openDisposal, withdrawAtOnce } from '../../disposal/index.js';
import { draftAbout, handOver } from '../api/note-deeds.js';
import { openRest, type OpenRest } from '../api/open-rest.js';
import { openPersonCaller } from '../api/person-caller.js';

/** A records creator, and something of each kind that is theirs. */
export interface Place {
  readonly recordsCreatorId: number;
  readonly recordsCreator: string;
  readonly channelId: number;
  readonly channelName: string;
  readonly runId: string;
  /** Drawn up, so that a reader sees it, with a file that is in no other record here. */
  readonly record: RecordView;
  readonly sha256: string;
  readonly holdId: number;
  readonly requestId: number;
  /** The record's, in the register. */
  readonly entryId: string;
  /** Executed, with a certificate. */
  readonly listId: number;
  /** A draft about the record. */
  readonly noteId: string;
  /** With a signed note about the record. */
  readonly handOverId: number;
}

/** Two boards with a captured channel each, and the service that holds both. */
export interface Places {
  readonly rest: OpenRest;
  readonly own: Place;
  readonly another: Place;
}

export async function openPlaces(): Promise<Places> {
  const rest = await openRest();
  const [board, building] = rest.channels;
  const disposal = await openDisposal(rest.service.service, rest.service.clock);
  const archivist = await rest.caller([{ role: 'archivist', recordsCreatorId: null }]);
  const signer = await openPersonCaller(rest.service.service, rest.service.origin, [
    { role: 'registrar', recordsCreatorId: null },
  ]);
  const { items } = (await archivist.get('/records?limit=1000&origin=drawn-up')).json as { items: RecordView[] };
  const received = (await archivist.get('/records?limit=1000&origin=received')).json as { items: RecordView[] };
  const shaOf = (record: RecordView) => record.attachments[0]?.sha256 ?? null;
  const placeOf = async (channel: Channel): Promise<Place> => {
    const others = new Set(items.filter(({ channelId }) => channelId !== channel.id).map(shaOf));
    const record = items.find((r) => r.channelId === channel.id && shaOf(r) !== null && !others.has(shaOf(r)))!;
    const mistaken = received.items.find((r) => r.channelId === channel.id)!;
    const runs = (await archivist.get(`/runs?channel=${channel.id}`)).json as { items: { runId: string }[] };
    const { recordsCreatorId, recordsCreator, id: channelId, displayName: channelName } = channel;
    const { runId } = runs.items[0]!;
    const held = { scope: 'records', recordIds: [record.id] };
    const hold = await archivist.send('POST', '/holds', { ...held, ground: 'audit', reason: recordsCreator });
    const registration = await archivist.send('POST', `/records/${record.id}/registration`, { decision: 'registered' });
    const request = { ...held, receivedOn: '2026-01-01', concerns: recordsCreator };
    return {
      recordsCreatorId,
      recordsCreator,
      channelId,
      channelName,
      runId,
      record,
      sha256: shaOf(record)!,
      holdId: (hold.json as { id: number }).id,
      requestId: ((await archivist.send('POST', '/requests', request)).json as { id: number }).id,
      entryId: (registration.json as { entry: { id: string } }).entry.id,
      listId: await withdrawAtOnce(disposal, mistaken.id),
      handOverId: await handOver(signer, record.id, recordsCreatorId),
      noteId: await draftAbout(signer, record.id),
    };
  };
  return { rest, own: await placeOf(building), another: await placeOf(board) };
}
