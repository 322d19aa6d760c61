import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { ChannelsService } from '../../../src/channels/index.js';
import { Configuration } from '../../../src/foundation/config/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { openMunicipality, type ArchivedMunicipality } from '../../archive/index.js';

jest.setTimeout(180_000);

const token = 'xk9-HEMLIG-nyckel/som+aldrig=syns';

describe('a channel’s credential', () => {
  let town: ArchivedMunicipality;
  const said: string[] = [];
  beforeAll(async () => {
    const write = jest.spyOn(process.stderr, 'write').mockImplementation((line) => {
      said.push(String(line));
      return true;
    });
    town = await openMunicipality({}, { mastodonToken: token });
    await town.archive.night();
    town.platforms.failures.failAt(/acct=norrsunda$/, { kind: 'status', status: 401, body: `{"error":"${token}"}` });
    await town.archive.night();
    await town
      .get(ChannelsService)
      .register({ ...town.channels[0], credential: token }, { kind: 'operator', name: 'test' })
      .catch((error: Error) => said.push(error.message, error.stack ?? ''));
    write.mockRestore();
  });
  afterAll(() => town.close());

  it('was used', () => {
    expect(town.channels[0].hasCredential).toBe(true);
  });

  it('stands in no column of any table', async () => {
    const database = town.get(Database);
    const tables = await database.read<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const rows = await database.read(
        `SELECT FROM ${name} t
          WHERE strpos(to_jsonb(t)::text, $1) > 0 OR strpos(to_jsonb(t)::text, $2) > 0 OR strpos(to_jsonb(t)::text, $3) > 0`,
        [token, JSON.stringify(token).slice(1, -1), Buffer.from(token).toString('hex')],
      );
      expect({ name, rows }).toEqual({ name, rows: [] });
    }
  });

  it('stands in no file, nor in any exchange', async () => {
    const { dataDir } = town.get(Configuration);
    const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
    expect(files.filter((file) => file.endsWith('.warc.gz')).length).toBeGreaterThan(20);
    for (const file of files) {
      const bytes = await readFile(file);
      const content = file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
      expect({ file, holds: content.includes(token) }).toEqual({ file, holds: false });
    }
  });

  it('is told in no log line and no error', () => {
    expect(said.join('\n')).not.toContain(token);
    expect(said.join('\n')).toContain('account-registered-already');
  });
});
