import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Configuration } from '../../src/foundation/config/index.js';
import type { CopiedArchive } from '../archive/copied-archive.js';
import { startProcess } from '../crash/start-process.js';
import { openNotes, written, type TestNotes } from '../integration/service-notes/open-notes.js';
import { inGroups, randomOf, timesOf } from '../series/series.js';

jest.setTimeout(1_800_000);

const series = { name: 'killed signing', few: 5, share: 10, all: 40 };
/** Killed within a second, all at work beside the one that lives. */
const killsAtOnce = 5;
/** More than are signed in that time. */
const draftsEach = 60;

interface SignedRow {
  readonly designation: string;
  readonly content: string;
  readonly sha256: string;
  readonly attachments: number;
  readonly events: number;
  readonly corrects: string | null;
}

describe('two instances that sign and correct, one of them killed again and again', () => {
  const random = randomOf(series);
  let test: TestNotes;
  let archive: CopiedArchive;

  beforeAll(async () => {
    test = await openNotes();
    const { databaseUrl, dataDir } = test.get(Configuration);
    archive = { url: databaseUrl!, folder: dataDir, remove: () => Promise.resolve() };
  });
  afterAll(() => test.close());

  const start = () => startProcess('signing-process.js', archive, new Date('2027-03-01T13:00:00Z'));

  it('give no number twice, leave no gap, and no note half signed', async () => {
    const groups = inGroups(timesOf(series), killsAtOnce);
    for (const group of groups) await signBeside(group);
    const rows = await test.records.database.read<SignedRow>(
      `SELECT n.designation, n.content, encode(n.content_sha256, 'hex') AS sha256,
              (SELECT count(*)::int FROM service_note_attachment a WHERE a.note_id = n.id) AS attachments,
              (SELECT count(*)::int FROM audit_event e WHERE e.subject_kind = 'service-note' AND e.subject_id = n.id::text
                  AND e.deed = 'note-signed') AS events,
              (SELECT o.designation FROM service_note o WHERE o.id = n.corrects_id) AS corrects
         FROM service_note n WHERE n.state = 'signed' ORDER BY n.signed_at, n.id`,
    );
    const numbers = rows.map(({ designation }) => Number(designation.split(':')[1])).sort((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: rows.length }, (_, at) => at + 1));
    expect(rows.length).toBeGreaterThanOrEqual(groups.length * draftsEach);
    for (const { designation, content, sha256, attachments, events, corrects } of rows) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect({ attachments, events }).toEqual({ attachments: 2, events: 1 });
      expect(JSON.parse(content)).toMatchObject({ designation, corrects });
    }
  });

  /** One signs to the end; the others are killed while it does, each somewhere else. */
  async function signBeside(victims: number): Promise<void> {
    await draft();
    const [steady, ...others] = await Promise.all(Array.from({ length: victims + 1 }, start));
    const steadied = steady!.complete();
    for (const victim of others) {
      victim.begin();
      await pause(20 + random.next() * 120);
      await victim.kill();
    }
    const [left] = await test.records.database.read<{ n: number }>(
      `SELECT count(*)::int AS n FROM service_note WHERE state = 'draft'`,
    );
    expect(left!.n).toBeGreaterThan(0);
    await Promise.all([steadied, (await start()).complete()]);
  }

  async function draft(): Promise<void> {
    const ids = await test.comments(draftsEach);
    await test.decide(ids);
    for (const id of ids) await test.draft([id], written);
  }
});
