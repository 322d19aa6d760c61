import { Audit } from '../../../src/foundation/audit/index.js';
import { decidingAs } from '../../../src/foundation/access/index.js';
import { AttachmentsService, type RecordView } from '../../../src/records/index.js';
import { AccessRestrictions, registrationDeciders } from '../../../src/registration/index.js';
import { NamedDecisions } from '../../../src/triage/index.js';
import { openRest, type OpenRest } from '../api/open-rest.js';
import { openRecordReader, readingWays, type ReadingWay, type RecordReader } from './reading-ways.js';

let rest: OpenRest;
let registrar: RecordReader;
/** Two restricted records of one thread, the first with a file of its own. */
let pictured: RecordView;
let beside: RecordView;
let note: string;

beforeAll(async () => {
  rest = await openRest();
  registrar = await openRecordReader(rest, 'registrar');
  const { items } = JSON.parse((await registrar.api('/records?limit=1000')).text) as { items: RecordView[] };
  const files = items.flatMap(({ attachments }) => attachments.flatMap(({ sha256 }) => sha256 ?? []));
  const isAlone = (sha256: string | null) => files.filter((other) => other === sha256).length === 1;
  const sharesThread = (one: RecordView) =>
    items.find(({ id, threadId }) => id !== one.id && threadId === one.threadId);
  pictured = items.find((one) => isAlone(one.attachments[0]?.sha256 ?? null) && sharesThread(one))!;
  beside = sharesThread(pictured)!;
  const deciding = decidingAs(registrar.acting, registrationDeciders);
  const { service } = rest.service;
  for (const { id } of [pictured, beside])
    await service.get(AccessRestrictions, { strict: false }).setAccess(id, 'restricted', 'Prov', deciding);
  note = await service.get(NamedDecisions, { strict: false }).beginNote([pictured.id], registrar.acting);
}, 120_000);
afterAll(() => rest.close());

const moreWays: Readonly<Record<string, ReadingWay>> = {
  'its file on the web': ({ web }, { attachments }) => web(`/filer/${attachments[0]!.sha256}`),
  'its file over REST': ({ api }, { id, attachments }) => api(`/records/${id}/attachments/${attachments[0]!.sha256}`),
  'a draft about it': ({ web }) => web(`/anteckningar/${note}`),
  'the draft’s preview': ({ web }) => web(`/anteckningar/${note}/granska`),
  'the draft as a document': ({ web }) => web(`/anteckningar/${note}/utkast.pdf`),
  'the draft over REST': ({ api }) => api(`/notes/${note}`),
  'its preview over REST': ({ api }) => api(`/notes/${note}/preview`),
  'the draft on the command line': ({ typed }) => typed('notes', 'show', note),
};
/** The first page of the list shows the newest alone, and what was decided says nothing of the content. */
const { 'the list on the web': _list, 'what was decided': _decision, ...certainWays } = readingWays;
const ways: Readonly<Record<string, ReadingWay>> = { ...certainWays, ...moreWays };

/** What the log says of how a record has been read. */
async function readingsOf(id: string): Promise<readonly unknown[]> {
  const events = await rest.service.service.get(Audit, { strict: false }).listFor([{ kind: 'record', id }]);
  return events.filter(({ deed }) => deed === 'restricted-record-read').map(({ details }) => details?.['in']);
}

function traceOf(way: string): string {
  if (way.includes('file')) return way.includes('REST') ? 'record' : 'file';
  if (way.includes('draft') || way.includes('preview')) return 'note';
  if (way.includes('export')) return 'export';
  return way.startsWith('finding') ? 'list' : 'record';
}

describe('a restricted record', () => {
  it.each(Object.keys(ways))('leaves one trace of who read it, by %s', async (way) => {
    const before = await readingsOf(pictured.id);
    expect((await ways[way]!(registrar, pictured)).status).toBe(200);
    expect((await readingsOf(pictured.id)).slice(before.length)).toEqual([traceOf(way)]);
  });

  it.each(['its page', 'its thread’s page', 'REST’s thread'])(
    'leaves a trace where another’s thread shows it, by %s',
    async (way) => {
      const before = await readingsOf(beside.id);
      await ways[way]!(registrar, pictured);
      expect((await readingsOf(beside.id)).slice(before.length)).toEqual(['thread']);
    },
  );

  it('tells on its page where it was read', async () => {
    for (const way of ['finding it on the web', 'an export of lines', 'a draft about it', 'its file on the web'])
      await ways[way]!(registrar, pictured);
    const { text } = await registrar.web(`/handlingar/${pictured.id}`);
    for (const place of ['i en lista', 'i ett utdrag', 'i en tjänsteanteckning', 'genom en fil'])
      expect(text).toContain(`Lästes, begränsad ${place}`);
  });

  it('leaves none where its file stands in an open record too', async () => {
    const files = rest.service.service.get(AttachmentsService, { strict: false });
    const sight = { recordsCreatorIds: null, triagedOf: null, restrictedOf: null };
    const sha256 = pictured.attachments[0]!.sha256!;
    expect(await files.findSeenFile(sha256, sight)).toMatchObject({ restrictedIds: [pictured.id] });
    await rest.service.database.inTransaction(async (tx) => {
      await tx.query(
        `UPDATE record_attachment a SET sha256 = decode($1, 'hex')
          WHERE (record_id, n, position) = (SELECT record_id, n, position FROM record_attachment
                                             WHERE record_id <> $2 AND sha256 IS NOT NULL LIMIT 1)`,
        [sha256, pictured.id],
      );
    });
    expect(await files.findSeenFile(sha256, sight)).toMatchObject({ restrictedIds: [] });
  });
});
