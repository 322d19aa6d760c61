import type { RecordView } from '../../../src/records/index.js';
import { openRest, type OpenRest } from '../api/open-rest.js';
import { openRecordReader, readingWays, type RecordReader, type Told } from './reading-ways.js';

/** What has been decided of a received record, and whether a reader sees it. */
const standings = ['undecided', 'triaged', 'restricted'] as const;
type Standing = (typeof standings)[number];

let rest: OpenRest;
let reader: RecordReader;
let records: Readonly<Record<Standing, RecordView>>;

beforeAll(async () => {
  rest = await openRest();
  reader = await openRecordReader(rest, 'reader');
  records = await decideThree();
}, 120_000);
afterAll(() => rest.close());

/** Three received records of one thread's channel, of which the reader is to see one. */
async function decideThree(): Promise<Readonly<Record<Standing, RecordView>>> {
  const registrar = await rest.caller([{ role: 'registrar', recordsCreatorId: null }]);
  const { items } = (await registrar.get('/records?limit=1000&origin=received')).json as { items: RecordView[] };
  const [undecided, triaged, restricted] = [...new Map(items.map((record) => [record.text, record])).values()].filter(
    ({ text }) => text.length > 20,
  );
  const decide = (id: string, body: unknown) => registrar.send('POST', `/records/${id}/registration`, body);
  await decide(triaged!.id, { decision: 'kept-ordered' });
  await decide(restricted!.id, { decision: 'registered', secrecySuspected: true });
  return { undecided: undecided!, triaged: triaged!, restricted: restricted! };
}

const lists = ['list', 'export', 'finding'];

function isShown(way: string, { id, text }: RecordView, answer: Told): boolean {
  if (!lists.some((word) => way.includes(word))) return answer.status === 200;
  if (way.includes('web')) return answer.text.includes(`/handlingar/${id}"`);
  return answer.text.includes(`"id":"${id}"`) || answer.text.includes(text.slice(0, 20));
}

describe('a reader', () => {
  it.each(Object.keys(readingWays))(
    'sees what came in once it is triaged, and never what is restricted, by %s',
    async (way) => {
      const shown = await Promise.all(
        standings.map(async (standing) => {
          const record = records[standing];
          return [standing, isShown(way, record, await readingWays[way]!(reader, record))];
        }),
      );
      expect(Object.fromEntries(shown)).toEqual({ undecided: false, triaged: true, restricted: false });
    },
  );
});

describe('a file of records', () => {
  it('is served to a reader as long as they see one of its records', async () => {
    const registrar = await rest.caller([{ role: 'registrar', recordsCreatorId: null }]);
    const { items } = (await registrar.get('/records?limit=1000')).json as { items: RecordView[] };
    const { sha256 } = items.flatMap(({ attachments }) => attachments).find((file) => file.sha256 !== null)!;
    const users = items.filter(({ attachments }) => attachments.some((file) => file.sha256 === sha256));
    const statuses = async () => [
      (await reader.web(`/filer/${sha256}`)).status,
      (await fileOverRest(users[0]!.id)).status,
    ];
    const fileOverRest = (id: string) => reader.api(`/records/${id}/attachments/${sha256}`);
    for (const { id } of users)
      await registrar.send('POST', `/records/${id}/registration`, { decision: 'kept-ordered' });
    expect(await statuses()).toEqual([200, 200]);
    const access = { access: 'restricted', reason: 'Prov' };
    for (const { id } of users) await registrar.send('POST', `/records/${id}/access`, access);
    expect(await statuses()).toEqual([404, 404]);
  });
});
