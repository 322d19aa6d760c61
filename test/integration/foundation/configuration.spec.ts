import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inspect } from 'node:util';
import { canServe } from '../../../src/foundation/config/data-dir.js';
import {
  ConfigurationRefused,
  findDatabaseUser,
  readConfiguration,
  type Environment,
} from '../../../src/foundation/config/index.js';
import { AllowedAddresses } from '../../../src/foundation/http/index.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'flodesarkivet-configuration-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const read = (environment: Environment = {}) => readConfiguration({ DATA_DIR: folder, ...environment });
const keyFile = () => join(folder, 'secret.key');

describe('the configuration', () => {
  it('has sensible defaults', () => {
    const { nightAt, credentialKey, ...rest } = read();
    expect(rest).toEqual({
      databaseUrl: null,
      dataDir: folder,
      diaryDir: join(folder, 'diarium'),
      host: '127.0.0.1',
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      allowPrivateAddresses: AllowedAddresses.none,
      backupRetentionDays: null,
      disposalCoolingOffDays: 7,
      rulesDir: resolve('retention-rules'),
      mail: null,
      token: null,
      clockSetTo: null,
    });
    expect(nightAt.toString()).toBe('02:30:00');
    expect(credentialKey.symmetricKeySize).toBe(32);
  });

  it('is what the environment says', () => {
    const configuration = read({
      DATABASE_URL: 'postgresql://arkiv:hemligt@db.kommunen.se/arkiv',
      HOST: '::1',
      PORT: '8080',
      ALLOW_PRIVATE_ADDRESSES: 'intranet.kommunen.se, 10.0.0.0/8',
      BACKUP_RETENTION_DAYS: '90',
      DISPOSAL_COOLING_OFF_DAYS: '14',
      NIGHT_AT: '23:05',
      SMTP_URL: 'smtp://mail.kommunen.se:587',
      MAIL_FROM: 'Arkivet <arkiv@kommunen.se>',
      FLODESARKIVET_TOKEN: 'a-token',
      FLODESARKIVET_CLOCK: '2026-03-01T02:30:00+01:00',
      FLODESARKIVET_ALLOW_SET_CLOCK: '1',
    });
    expect(configuration).toMatchObject({
      databaseUrl: 'postgresql://arkiv:hemligt@db.kommunen.se/arkiv',
      publicUrl: 'http://[::1]:8080',
      backupRetentionDays: 90,
      disposalCoolingOffDays: 14,
      mail: { smtpUrl: 'smtp://mail.kommunen.se:587', from: 'Arkivet <arkiv@kommunen.se>' },
      token: 'a-token',
      clockSetTo: new Date('2026-03-01T01:30:00Z'),
    });
    expect(configuration.nightAt.toString()).toBe('23:05:00');
    expect(configuration.allowPrivateAddresses.allows('intranet.kommunen.se', '192.168.1.1')).toBe(true);
    expect(configuration.allowPrivateAddresses.allows('other.kommunen.se', '10.1.2.3')).toBe(true);
    expect(configuration.allowPrivateAddresses.allows('other.kommunen.se', '192.168.1.1')).toBe(false);
  });

  it('takes a blank variable as not set', () => {
    expect(read({ PORT: '', DATABASE_URL: ' ', FLODESARKIVET_CLOCK: '' })).toMatchObject({
      port: 3000,
      databaseUrl: null,
    });
  });

  it.each<[Environment, RegExp]>([
    [{ PORT: 'abc' }, /^PORT är ”abc”.*Sätt PORT till/],
    [{ PORT: '70000' }, /^PORT är ”70000”/],
    [{ PUBLIC_URL: 'arkiv.kommunen.se' }, /^PUBLIC_URL är ”arkiv.kommunen.se”.*https:/],
    [{ NIGHT_AT: '24:00' }, /^NIGHT_AT är ”24:00”.*02:30/],
    [{ NIGHT_AT: '2.30' }, /^NIGHT_AT är/],
    [{ SMTP_URL: 'http://mail:hemligt@kommunen.se', MAIL_FROM: 'a@b.se' }, /^SMTP_URL är inte(?!.*hemligt)/],
    [{ SMTP_URL: 'smtp://', MAIL_FROM: 'a@b.se' }, /^SMTP_URL är inte/],
    [{ SMTP_URL: 'smtp://mail.kommunen.se' }, /^SMTP_URL är satt, men inte MAIL_FROM/],
    [{ MAIL_FROM: 'arkiv@kommunen.se' }, /^MAIL_FROM är satt, men inte SMTP_URL/],
    [{ SMTP_URL: 'smtp://mail.kommunen.se', MAIL_FROM: 'arkivet' }, /^MAIL_FROM är ”arkivet”/],
    [{ ALLOW_PRIVATE_ADDRESSES: '10.0.0.0/8, 10.0.0.0/99' }, /”10.0.0.0\/99”, som varken är/],
    [{ BACKUP_RETENTION_DAYS: '3 veckor' }, /^BACKUP_RETENTION_DAYS är ”3 veckor”/],
    [{ BACKUP_RETENTION_DAYS: '-1' }, /^BACKUP_RETENTION_DAYS/],
    [{ DISPOSAL_COOLING_OFF_DAYS: '0' }, /^DISPOSAL_COOLING_OFF_DAYS är ”0”/],
    [{ FLODESARKIVET_CLOCK: '2026-03-01T02:30:00Z' }, /FLODESARKIVET_ALLOW_SET_CLOCK=1/],
    [
      { FLODESARKIVET_CLOCK: '2026-03-01', FLODESARKIVET_ALLOW_SET_CLOCK: '1' },
      /”2026-03-01”, som inte är en tidpunkt/,
    ],
    [{ DATABASE_URL: 'mysql://arkiv:hemligt@db/arkiv' }, /^DATABASE_URL är inte en adress till en PostgreSQL/],
  ])('refuses %j', (environment, sentence) => {
    expect(() => read(environment)).toThrow(ConfigurationRefused);
    expect(() => read(environment)).toThrow(sentence);
    expect(existsSync(keyFile())).toBe(false);
  });

  it('repeats no password in a refusal', () => {
    expect(() => read({ DATABASE_URL: 'mysql://arkiv:hemligt@db/arkiv' })).not.toThrow(/hemligt/);
  });

  it('refuses a data folder that it cannot make', () => {
    writeFileSync(join(folder, 'file'), '');
    const sentence = /^Mappen .*file\/data i DATA_DIR går inte att skriva i/;
    expect(() => read({ DATA_DIR: join(folder, 'file', 'data') })).toThrow(sentence);
  });
});

describe('the default data folder', () => {
  it('is one that the database user can reach', () => {
    chmodSync(folder, 0o755);
    expect(canServe(join(folder, 'data'))).toBe(true);
    chmodSync(folder, 0o700);
    expect(canServe(join(folder, 'data'))).toBe(findDatabaseUser() === null);
  });

  it('is one that can be written', () => {
    writeFileSync(join(folder, 'data'), '');
    expect(canServe(join(folder, 'data'))).toBe(false);
  });
});

describe('the key file', () => {
  it('is made at the first start, for its owner alone, and stays the same', () => {
    const first = read().credentialKey;
    expect(statSync(keyFile())).toMatchObject({ size: 32 });
    expect(statSync(keyFile()).mode & 0o777).toBe(0o600);
    expect(read().credentialKey.equals(first)).toBe(true);
  });

  it('shows nothing of the key when the configuration is printed', () => {
    const configuration = read();
    const key = readFileSync(keyFile());
    const printed = inspect(configuration, { depth: 9, showHidden: true }) + JSON.stringify(configuration);
    expect(printed).not.toContain(key.toString('hex'));
    expect(printed).not.toContain(key.toString('base64'));
  });

  it('is refused when it is not 32 bytes long', () => {
    writeFileSync(keyFile(), 'short', { mode: 0o600 });
    expect(read).toThrow(/secret\.key i KEY_FILE är inte 32 byte lång/);
  });

  it('is refused when others may read it', () => {
    writeFileSync(keyFile(), randomBytes(32));
    chmodSync(keyFile(), 0o640);
    expect(read).toThrow(/kan läsas av andra än sin ägare. Kör ”chmod 600/);
  });

  it('is refused when it cannot be read or made', () => {
    mkdirSync(keyFile(), { mode: 0o700 });
    expect(read).toThrow(/går inte att läsa eller skapa/);
    expect(() => read({ KEY_FILE: join(folder, 'missing', 'key') })).toThrow(/missing\/key i KEY_FILE går inte/);
  });
});
