import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Configuration } from '../../../src/foundation/config/index.js';
import type { RecordView } from '../../../src/records/index.js';
import { eventually } from '../../integration/foundation/eventually.js';
import type { Caller, RestAnswer } from './caller.js';
import { openRest, type OpenRest } from './open-rest.js';

let rest: OpenRest;
let archivist: Caller;
let all: readonly RecordView[];

beforeAll(async () => {
  rest = await openRest();
  archivist = await rest.caller([{ role: 'archivist', recordsCreatorId: null }]);
  all = itemsOf(await archivist.get('/records?limit=1000'));
}, 120_000);
afterAll(() => rest.close());

function itemsOf({ json }: RestAnswer): readonly RecordView[] {
  return (json as { items: RecordView[] }).items;
}

function lines({ bytes }: RestAnswer): string[] {
  return bytes.toString('utf8').trimEnd().split('\n');
}

describe('records over REST', () => {
  it('are listed page by page, and none is lost or told twice', async () => {
    const ids: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const answer: RestAnswer = await archivist.get(`/records?limit=40${next && `&after=${next}`}`);
      ids.push(...itemsOf(answer).map(({ id }) => id));
      next = (answer.json as { next: string | null }).next;
    }
    expect(ids).toEqual(all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('are found by words, channel, origin, days and state', async () => {
    const [, building] = rest.channels;
    const received = itemsOf(await archivist.get(`/records?origin=received&channel=${building.id}&limit=1000`));
    expect(received).toEqual(all.filter((r) => r.origin === 'received' && r.channelId === building.id));
    expect(received.length).toBeGreaterThan(0);
    expect(itemsOf(await archivist.get('/records?q=hittepåordet&state=visible'))).toEqual([]);
    const day = all.find(({ publishedAt }) => publishedAt?.slice(11, 13) === '10')!.publishedAt!.slice(0, 10);
    const ofDay = itemsOf(await archivist.get(`/records?from=${day}&to=${day}`));
    expect(ofDay.length).toBeGreaterThan(0);
    expect((await archivist.get('/records?from=2026-02-01&to=2026-01-01')).status).toBe(400);
    expect((await archivist.get('/records?after=%20')).status).toBe(400);
    expect((await archivist.get('/records?channel=999')).status).toBe(404);
  });
  it('are shown one by one, with proof that holds for the bytes that are stored', async () => {
    const record = all.find(({ origin }) => origin === 'received')!;
    expect((await archivist.get(`/records/${record.id}`)).json).toEqual(record);
    const bytes = await archivist.get(`/records/${record.id}/versions/1/bytes`);
    expect(bytes.headers.get('content-type')).toBe('application/octet-stream');
    expect(bytes.headers.get('content-disposition')).toContain('attachment');
    const proof = (await archivist.get(`/records/${record.id}/proof`)).json as { versions: Record<string, string>[] };
    const [first] = proof.versions;
    expect(first).toMatchObject({ n: 1, isSealWhole: true, isContentUnchanged: true, answer: { status: 200 } });
    expect(createHash('sha256').update(bytes.bytes).digest('hex')).toBe(first!['sha256']);
    const salted = createHash('sha256').update(Buffer.from(first!['salt']!, 'hex')).update(bytes.bytes);
    expect(salted.digest('hex')).toBe(first!['sealedDigest']);
    expect((await archivist.get(`/records/${record.id}/versions/99/bytes`)).status).toBe(404);
  });
  it('stand in a thread', async () => {
    const reply = all.find(({ parentId }) => parentId !== null)!;
    const thread = await archivist.get(`/records/${reply.id}/thread`);
    expect(thread.json).toMatchObject({ isWhole: true });
    const ids = (thread.json as { items: { id: string }[] }).items.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([reply.id, reply.parentId]));
  });
});

describe('a file of a record over REST', () => {
  it('comes whole or in part, and neither runs nor is taken for something else', async () => {
    const record = all.find(({ attachments }) => attachments.some(({ sha256 }) => sha256 !== null))!;
    const { sha256 } = record.attachments.find((file) => file.sha256 !== null)!;
    const path = `/records/${record.id}/attachments/${sha256}`;
    const whole = await archivist.get(path);
    expect(createHash('sha256').update(whole.bytes).digest('hex')).toBe(sha256);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'content-type': 'image/png',
    });
    const part = await archivist.get(path, { range: 'bytes=1-3' });
    expect([part.status, part.bytes.toString()]).toEqual([206, 'PNG']);
    expect((await archivist.get(path, { range: 'bytes=99999999-' })).status).toBe(416);
    const other = all.find(({ attachments }) => attachments.length === 0)!;
    expect((await archivist.get(`/records/${other.id}/attachments/${sha256}`)).status).toBe(404);
  });
});

describe('taking records out over REST', () => {
  it('gives every record as a line, and the audit log knows', async () => {
    const answer = await archivist.get('/records/export?format=jsonl');
    expect(answer.headers.get('content-disposition')).toContain('handlingar.jsonl');
    expect(lines(answer).map((line) => (JSON.parse(line) as RecordView).id)).toEqual(all.map(({ id }) => id));
    const [event] = await rest.service.database.read<{ actor: string; deed: string; outcome: string }>(
      `SELECT actor, deed, outcome FROM audit_event WHERE subject_kind = 'export' ORDER BY seq DESC LIMIT 1`,
    );
    expect(event).toMatchObject({
      actor: expect.stringMatching(/^api-key/),
      deed: 'records-exported',
      outcome: 'done',
    });
  });
  it('gives a spreadsheet, or a zip of which nothing is left on the disk', async () => {
    const csv = await archivist.get('/records/export?format=csv&origin=drawn-up');
    expect(csv.headers.get('content-type')).toContain('text/csv');
    const zip = await archivist.get('/records/export?format=zip&origin=drawn-up');
    expect([zip.headers.get('content-type'), zip.bytes.subarray(0, 4).toString()]).toEqual([
      'application/zip',
      'PK\x03\x04',
    ]);
    expect(zip.bytes.includes('handlingar.jsonl')).toBe(true);
    expect(await readdir(join(rest.service.get(Configuration).dataDir, 'incoming'))).toEqual([]);
  });
  it('needs a format that there is', async () => {
    expect((await archivist.get('/records/export')).status).toBe(400);
    expect((await archivist.get('/records/export?format=pdf')).status).toBe(400);
  });
  it('ends where whoever asked has gone', async () => {
    const before = await countEvents('failed');
    await rest.service.database.inTransaction(async (tx) => {
      // A reader that waits for this lock is still there when the other end goes.
      await tx.query('LOCK TABLE record_version IN ACCESS EXCLUSIVE MODE');
      await hangUpAfterAsking();
    });
    await eventually(async () => ((await countEvents('failed')) > before ? true : null));
  });
});

async function countEvents(outcome: string): Promise<number> {
  const [row] = await rest.service.database.read<{ n: number }>(
    `SELECT count(*)::int AS n FROM audit_event WHERE deed = 'records-exported' AND outcome = $1`,
    [outcome],
  );
  return row!.n;
}

async function hangUpAfterAsking(): Promise<void> {
  const visitor = await rest.service.letIn([{ role: 'archivist', recordsCreatorId: null }]);
  const cookie = `flodesarkivet=${visitor.sessionToken}`;
  const asked = request(`${rest.service.origin}/api/v1/records/export?format=jsonl`, { headers: { cookie } });
  asked.on('error', () => undefined);
  asked.end();
  await eventually(async () => ((await waitsForLock()) ? true : null));
  asked.destroy();
}

async function waitsForLock(): Promise<boolean> {
  const rows = await rest.service.database.read(
    `SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()`,
  );
  return rows.length > 0;
}
