import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NightService } from '../../../src/entrypoints/nightly/index.js';
import { HandOversService } from '../../../src/service-notes/index.js';
import { registrar } from '../registration/open-registration.js';
import { openNotes, type TestNotes } from '../service-notes/open-notes.js';

let test: TestNotes;
let diaryDir: string;

beforeAll(async () => {
  diaryDir = await mkdtemp(join(tmpdir(), 'flodesarkivet-diarium-'));
  test = await openNotes({ DIARY_DIR: diaryDir });
  await test.get(HandOversService).setWay(test.board.recordsCreatorId, 'folder', registrar);
}, 60_000);
afterAll(async () => {
  await test.close();
  await rm(diaryDir, { recursive: true });
});

const out = () => join(diaryDir, 'KS', 'till-diariet');
const receipts = (...path: string[]) => join(diaryDir, 'KS', 'kvitton', ...path);
const night = async () => {
  const watch = { progress: () => undefined, closed: () => undefined };
  const { signal: stop } = new AbortController();
  const asked = { slot: new Date('2027-03-01T01:30:00Z'), channelIds: null, watch, stop };
  return (await test.get(NightService).runJobs('diary', asked)).get('diary');
};
const done = (counts: object) => ({ handedOver: 0, receipts: 0, refused: 0, unreachable: 0, ...counts });

describe('the exchange with the diary as the night does it', () => {
  let designation: string;
  beforeEach(async () => {
    designation = (await test.signed(await test.comments(1))).designation!;
  });

  it('hands over what waits and reads receipts, as often as it is run', async () => {
    expect(await night()).toEqual({ done: done({ handedOver: 1 }), hasGaps: false });
    expect(await readdir(out())).toHaveLength(1);
    await writeFile(receipts('ett.csv'), `beteckning;diarienummer\n${designation};KS 2027/30\n`);
    expect(await night()).toEqual({ done: done({ receipts: 1 }), hasGaps: false });
    expect(await night()).toEqual({ done: done({}), hasGaps: false });
  });

  it('tells of receipts that could not be taken in', async () => {
    await writeFile(receipts('fel.csv'), `beteckning;diarienummer\n${designation};\n`);
    expect(await night()).toEqual({ done: done({ handedOver: 1, receipts: 1, refused: 1 }), hasGaps: true });
  });

  it('finishes a file that a killed process left without its name, once', async () => {
    const { database } = test.records;
    await night();
    const [file] = await database.read<{ file: string }>(`SELECT file FROM hand_over ORDER BY id DESC LIMIT 1`);
    const known = await readdir(out());
    await test.records.database.inTransaction((tx) =>
      tx.query(`UPDATE hand_over SET completed_at = NULL WHERE file = $1`, [file!.file]),
    );
    await writeFile(join(out(), '.tjansteanteckningar-2027-03-01-999.zip.part'), 'halv');
    expect(await night()).toEqual({ done: done({}), hasGaps: false });
    expect(await readdir(out())).toEqual(known);
    expect(await database.read(`SELECT FROM hand_over WHERE completed_at IS NULL`)).toEqual([]);
  });

  it('tells of folders that cannot be read or written, hands over nothing, and goes on when they can', async () => {
    await rm(join(diaryDir, 'KS'), { recursive: true });
    await writeFile(join(diaryDir, 'KS'), 'ingen mapp');
    expect(await night()).toEqual({ done: done({ unreachable: 1 }), hasGaps: true });
    await rm(join(diaryDir, 'KS'));
    expect(await night()).toEqual({ done: done({ handedOver: 1 }), hasGaps: false });
  });
});
