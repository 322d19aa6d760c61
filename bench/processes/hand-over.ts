import type { INestApplicationContext } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ChannelsService } from '../../src/channels/index.js';
import { decidingAs, PeopleService, type Acting } from '../../src/foundation/access/index.js';
import { Database } from '../../src/foundation/database/index.js';
import { BlobStore } from '../../src/foundation/storage/index.js';
import { contentHash, RecordsService } from '../../src/records/index.js';
import { registrationDeciders } from '../../src/registration/index.js';
import { DiaryExchange, DraftsService, HandOversService, SigningService } from '../../src/service-notes/index.js';
import { NamedDecisions } from '../../src/triage/index.js';
import { timeSpent } from '../harness/time-spent.js';
import type { HandOverCost } from './rooms-protocol.js';

const operator = { kind: 'operator', name: 'bench' } as const;
const text = 'Hej! Lampan vid övergångsstället på Ängsvägen är trasig igen. Barnen går där varje morgon. 💡';

/** One note that is signed in the usual way, and as many copies of it under numbers of their own. */
export async function signNotes(rooms: INestApplicationContext, count: number): Promise<void> {
  const get = <T>(service: abstract new (...all: never[]) => T): T => rooms.get(service, { strict: false });
  const grants = [{ role: 'registrar', recordsCreatorId: null }] as const;
  const person = await get(PeopleService).add(
    { name: 'Ritva Registrator', mail: 'ritva@norrsunda.example', grants },
    operator,
  );
  const acting: Acting = { actor: { kind: 'person', id: person!.id, name: person!.name }, grants };
  const { recordId, recordsCreatorId } = await capture(rooms);
  const note = await get(NamedDecisions).beginNote([recordId], acting);
  const { content } = await get(SigningService).preview(note, acting);
  const said = {
    ...content,
    publicTitle: 'Trasig belysning vid övergångsställe',
    significance: 'Säkerheten på vägen.',
  };
  await get(DraftsService).change(note, 1, said, acting);
  await get(SigningService).sign(note, (await get(SigningService).preview(note, acting)).sha256, acting);
  await get(Database).inTransaction(async (tx) => {
    await tx.query(
      `INSERT INTO service_note (records_creator_id, state, revision, drafted_by, drafted_at, changed_at, designation, title,
                                 content, content_sha256, signed_by, signed_by_person, signed_at)
       SELECT n.records_creator_id, n.state, n.revision, n.drafted_by, n.drafted_at, n.changed_at, 'TA KS 2027:' || i, n.title,
              replace(n.content, n.designation, 'TA KS 2027:' || i), n.content_sha256, n.signed_by, n.signed_by_person, n.signed_at
         FROM service_note n, generate_series(2, $2::int) AS i WHERE n.id = $1`,
      [note, count],
    );
    await tx.query(
      `INSERT INTO service_note_record SELECT n.id, o.record_id, o.position FROM service_note n, service_note_record o
        WHERE o.note_id = $1 AND n.id <> $1`,
      [note],
    );
    await tx.query(
      `INSERT INTO service_note_attachment
       SELECT n.id, o.position, o.record_id, o.kind, o.name, o.sha256, o.media_type, o.bytes, o.content
         FROM service_note n, service_note_attachment o WHERE o.note_id = $1 AND n.id <> $1`,
      [note],
    );
  });
  await get(HandOversService).setWay(recordsCreatorId, 'folder', decidingAs(acting, registrationDeciders));
}

export async function handOverAll(rooms: INestApplicationContext): Promise<HandOverCost> {
  const exchange = rooms.get(DiaryExchange, { strict: false });
  let notes = 0;
  const ms = await timeSpent(
    async () => void (notes = (await exchange.exchange(new AbortController().signal)).handedOver),
  );
  return { ms, notes };
}

async function capture(
  rooms: INestApplicationContext,
): Promise<{ readonly recordId: string; readonly recordsCreatorId: number }> {
  const get = <T>(service: abstract new (...all: never[]) => T): T => rooms.get(service, { strict: false });
  const channel = await get(ChannelsService).register(
    {
      platform: 'mastodon',
      address: '@norrsunda@platform.example',
      accountId: 'https://platform.example/users/norrsunda',
      locator: '1',
      displayName: 'Norrsunda kommun',
      profileUrl: 'https://platform.example/@norrsunda',
      ownAccountIds: ['https://platform.example/users/norrsunda'],
      recordsCreator: 'Kommunstyrelsen',
      unit: 'Kommunikationsenheten',
      officer: 'Sara Lindmark <sara.lindmark@norrsunda.example>',
      substitute: null,
      decidedBy: null,
      decidedOn: null,
      purpose: null,
      triageFrom: '2026-01-01',
      rhythm: 'night',
      credential: null,
    },
    operator,
  );
  const sha256 = await storePicture(get(BlobStore));
  const at = new Date('2027-02-26T12:00:00Z');
  const content = { text, links: [], attachments: [{ platformMediaId: 'm', altText: 'En lampa' }] };
  const version = {
    ...content,
    editedAt: null,
    readerVersion: 1,
    exchangeId: randomUUID(),
    bytesOffset: 0,
    ownBytes: Buffer.from(JSON.stringify({ id: '1', content: text.repeat(20) })),
    inherited: null,
    attachments: [
      { platformMediaId: 'm', url: 'https://platform.example/m.jpg', mediaType: 'image/png', altText: 'En lampa' },
    ],
    contentHash: contentHash(content),
  };
  const [captured] = await get(Database).inTransaction((tx) =>
    get(RecordsService).captureAll(
      [
        {
          recordsCreatorId: channel.recordsCreatorId,
          channelId: channel.id,
          platformItemId: '1',
          localId: '1',
          permalink: 'https://platform.example/@kim/1',
          kind: 'comment',
          origin: 'received',
          authorId: 'https://platform.example/users/kim',
          authorName: 'Kim Berg',
          authorAbsent: null,
          parentItemId: null,
          parentLocalId: null,
          threadItemId: '1',
          publishedAt: at,
          publishedAtIs: 'platform',
          countsFrom: at,
          language: 'sv',
          state: 'visible',
          capturedAt: at,
          versions: [version],
        },
      ],
      '1',
      tx,
    ),
  );
  await get(Database).inTransaction(async (tx) => {
    await tx.query(
      `INSERT INTO stored_file (sha256, bytes, stored_at, checked_at) VALUES (decode($1, 'hex'), 1, $2, $2)`,
      [sha256, at],
    );
    await tx.query(`UPDATE record_attachment SET sha256 = decode($1, 'hex')`, [sha256]);
  });
  return { recordId: captured!.recordId, recordsCreatorId: channel.recordsCreatorId };
}

/** A drawing of some hundred kilobytes. */
async function storePicture(blobs: BlobStore): Promise<string> {
  const { default: sharp } = await import('sharp');
  const noise = Buffer.from(Array.from({ length: 200 * 200 * 3 }, (_, at) => (at * 7919) % 251));
  const png = await sharp(noise, { raw: { width: 200, height: 200, channels: 3 } })
    .png()
    .toBuffer();
  const staged = await blobs.stage(
    (async function* () {
      yield await Promise.resolve(png);
    })(),
  );
  await staged.keep();
  return staged.sha256;
}
