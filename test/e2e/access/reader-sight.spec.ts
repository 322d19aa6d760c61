import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { commands, readCommandLine } from '../../../src/entrypoints/cli/index.js';
import { openOutput } from '../../../src/entrypoints/cli/output.js';
import type { RecordView } from '../../../src/records/index.js';
import { openPersonCaller, type PersonCaller } from '../api/person-caller.js';
import { openRest, type OpenRest } from '../api/open-rest.js';
import type { Visitor } from '../../service/index.js';

/** What has been decided of a received record, and whether a reader sees it. */
const standings = ['undecided', 'triaged', 'restricted'] as const;
type Standing = (typeof standings)[number];

/** What one of the ways answered. */
interface Told {
  readonly status: number;
  readonly text: string;
}

let rest: OpenRest;
let reader: PersonCaller;
let visitor: Visitor;
let records: Readonly<Record<Standing, RecordView>>;

beforeAll(async () => {
  rest = await openRest();
  const grants = [{ role: 'reader', recordsCreatorId: null }] as const;
  [visitor, reader] = [
    await rest.service.letIn(grants),
    await openPersonCaller(rest.service.service, rest.service.origin, grants),
  ];
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

const web = async (path: string) => {
  const answer = await visitor.get(path);
  return { status: answer.status, text: await answer.text() };
};
const api = async (path: string) => {
  const { status, bytes } = await reader.get(path);
  return { status, text: bytes.toString('utf8') };
};

/** What the command line says to the reader. */
async function typed(...words: string[]): Promise<Told> {
  const line = readCommandLine([...words, '--json'], commands);
  if (line.kind !== 'command') throw new RangeError('no command');
  const [out, err] = [new PassThrough(), new PassThrough()];
  const { service } = rest.service;
  const { positionals, values, command } = line;
  const output = openOutput(true, out, err);
  const stop = new AbortController().signal;
  try {
    const { acting } = reader;
    await command.run({
      positionals,
      values,
      acting,
      output,
      stop,
      get: (room) => service.get(room, { strict: false }),
    });
    return { status: 200, text: String(out.read() ?? '') };
  } catch (error) {
    expect(error).toMatchObject({ name: 'Refused' });
    return { status: 404, text: '' };
  }
}

type Way = (record: RecordView) => Promise<Told>;

/** Every way to what a record says. */
const ways: Readonly<Record<string, Way>> = {
  'the list on the web': () => web('/handlingar'),
  'finding it on the web': ({ text }) =>
    web(`/handlingar?q=${encodeURIComponent(`"${text.split(/\s+/).slice(0, 4).join(' ')}"`)}`),
  'its page': ({ id }) => web(`/handlingar/${id}`),
  'its thread’s page': ({ id }) => web(`/handlingar/${id}/trad`),
  'its own bytes': ({ id }) => web(`/handlingar/${id}/version/1/egna-byte`),
  'REST’s list': () => api('/records?limit=1000'),
  REST: ({ id }) => api(`/records/${id}`),
  'REST’s thread': ({ id }) => api(`/records/${id}/thread`),
  'REST’s proof': ({ id }) => api(`/records/${id}/proof`),
  'REST’s bytes': ({ id }) => api(`/records/${id}/versions/1/bytes`),
  'what was decided': ({ id }) => api(`/records/${id}/registration`),
  'an export of lines': () => api('/records/export?format=jsonl'),
  'an export for spreadsheets': () => api('/records/export?format=csv'),
  'the command line’s list': () => typed('records', 'list', '--limit', '1000'),
  'the command line': ({ id }) => typed('records', 'show', id),
};
const lists = ['list', 'export', 'finding'];

function isShown(way: string, { id, text }: RecordView, answer: Told): boolean {
  if (!lists.some((word) => way.includes(word))) return answer.status === 200;
  if (way.includes('web')) return answer.text.includes(`/handlingar/${id}"`);
  return answer.text.includes(`"id":"${id}"`) || answer.text.includes(text.slice(0, 20));
}

describe('a reader', () => {
  it.each(Object.keys(ways))(
    'sees what came in once it is triaged, and never what is restricted, by %s',
    async (way) => {
      const shown = await Promise.all(
        standings.map(async (standing) => {
          const record = records[standing];
          return [standing, isShown(way, record, await ways[way]!(record))];
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
    const statuses = async () => [(await web(`/filer/${sha256}`)).status, (await fileOverRest(users[0]!.id)).status];
    const fileOverRest = (id: string) => api(`/records/${id}/attachments/${sha256}`);
    for (const { id } of users)
      await registrar.send('POST', `/records/${id}/registration`, { decision: 'kept-ordered' });
    expect(await statuses()).toEqual([200, 200]);
    const access = { access: 'restricted', reason: 'Prov' };
    for (const { id } of users) await registrar.send('POST', `/records/${id}/access`, access);
    expect(await statuses()).toEqual([404, 404]);
  });
});
