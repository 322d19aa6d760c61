import type { TestService } from '../service/index.js';

/** A page of the service with something on it, by the name that its picture gets. */
export type TownPages = Readonly<Record<string, string>>;

/** Every page that somebody who is signed in can open, on the archive of two nights. */
export async function listTownPages(town: TestService): Promise<TownPages> {
  const id = async (sql: string) => {
    const [row] = await town.database.read<{ id: string }>(sql);
    if (!row) throw new Error(`the town has none: ${sql}`);
    return String(row.id);
  };
  const edited = await id(
    `SELECT record_id AS id FROM record_version GROUP BY 1 HAVING count(*) > 1 ORDER BY 1 LIMIT 1`,
  );
  const pictured = await id(
    `SELECT record_id AS id FROM record_attachment WHERE sha256 IS NOT NULL ORDER BY 1 LIMIT 1`,
  );
  const gone = await id(`SELECT id FROM record WHERE state = 'gone' ORDER BY 1 LIMIT 1`);
  const reply = await id(`SELECT id FROM record WHERE kind = 'reply' ORDER BY 1 LIMIT 1`);
  const amber = await id(`SELECT id FROM capture_run WHERE status = 'amber' ORDER BY 1 LIMIT 1`);
  const green = await id(`SELECT id FROM capture_run WHERE status = 'green' ORDER BY 1 LIMIT 1`);
  const person = await id(`SELECT id FROM person ORDER BY 1 LIMIT 1`);
  return {
    start: '/',
    records: '/handlingar',
    'records-found': '/handlingar?q=vatten',
    'records-none': '/handlingar?q=finnsinte',
    'record-edited': `/handlingar/${edited}`,
    'record-pictured': `/handlingar/${pictured}`,
    'record-gone': `/handlingar/${gone}`,
    'record-reply': `/handlingar/${reply}`,
    thread: `/handlingar/${reply}/trad`,
    channels: '/kanaler',
    'channel-new': '/kanaler/ny',
    'channels-import': '/kanaler/importera',
    channel: '/kanaler/1',
    'channel-change': '/kanaler/1/andra',
    'own-accounts': '/kanaler/3/egna-konton',
    'own-accounts-asked': '/kanaler/3/egna-konton?konto=0',
    'channel-close': '/kanaler/1/avsluta',
    nights: '/natter',
    'night-green': `/natter/${green}`,
    'night-amber': `/natter/${amber}`,
    measurements: '/matning',
    measurement: '/matning/1',
    people: '/konton',
    'person-new': '/konton/ny',
    person: `/konton/${person}`,
    'api-keys': '/konton/api-nycklar',
    'api-docs': '/api/docs',
    'my-account': '/mitt-konto',
    about: '/om',
    accessibility: '/tillganglighet',
    'not-there': '/finns-inte',
  };
}
