import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SeededRandom } from '../../demo/seeded-random.js';
import { Configuration } from '../../src/foundation/config/index.js';
import type { CopiedArchive } from '../crash/copied-archive.js';
import { startProcess } from '../crash/start-process.js';
import { openNotes, written, type TestNotes } from '../integration/service-notes/open-notes.js';

jest.setTimeout(300_000);

const drafts = 90;
const kills = 8;

interface SignedRow {
  readonly designation: string;
  readonly content: string;
  readonly sha256: string;
  readonly attachments: number;
  readonly events: number;
  readonly corrects: string | null;
}

describe('two instances that sign and correct, one of them killed again and again', () => {
  const random = new SeededRandom('killed signing');
  let test: TestNotes;
  let archive: CopiedArchive;

  beforeAll(async () => {
    test = await openNotes();
    const ids = await test.comments(drafts);
    await test.decide(ids);
    for (const id of ids) await test.draft([id], written);
    const { databaseUrl, dataDir } = test.get(Configuration);
    archive = { url: databaseUrl!, folder: dataDir, remove: () => Promise.resolve() };
  });
  afterAll(() => test.close());

  const start = () => startProcess('signing-process.js', archive, new Date('2027-03-01T13:00:00Z'));

  it('give no number twice, leave no gap, and no note half signed', async () => {
    const steady = await start();
    const steadied = steady.complete();
    for (let killed = 0; killed < kills; killed++) {
      const victim = await start();
      victim.begin();
      await pause(20 + random.next() * 120);
      await victim.kill();
    }
    await Promise.all([steadied, (await start()).complete()]);
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
    expect(rows.length).toBeGreaterThanOrEqual(drafts);
    for (const { designation, content, sha256, attachments, events, corrects } of rows) {
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
      expect({ attachments, events }).toEqual({ attachments: 2, events: 1 });
      expect(JSON.parse(content)).toMatchObject({ designation, corrects });
    }
  });
});
