import { Database } from '../../../src/foundation/database/index.js';
import { RecordContent } from '../../../src/records/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';

/** Tables that hold nothing of what a record says, and why. */
const others: Readonly<Record<string, string>> = {
  api_key: 'people',
  api_key_role: 'people',
  audit_event: 'events by number, with salted digests of what stands beside them',
  capture_cursor: 'how far a channel was read',
  channel: 'the register of channels',
  channel_asking: 'rules by number',
  channel_change: 'the register of channels',
  channel_credential: 'sealed tokens',
  channel_reminder: 'who was told of what',
  channel_representative: 'the register of channels',
  class_tally: 'counts',
  designation_code: 'the register’s numbers',
  designation_series: 'the register’s numbers',
  destroyed_exchange: 'what may remain',
  destroyed_item_salt: 'what may remain',
  destroyed_record: 'what may remain',
  destroyed_tally: 'counts',
  diary_receipt: 'what the diary answered: numbers',
  disclosure_request: 'requests are records of their own',
  disclosure_step: 'requests are records of their own',
  disposal_certificate: 'certificates are kept for ever',
  disposal_exemption: 'why a reviewer spared a record',
  disposal_failure: 'words of the disk',
  disposal_hold: 'holds are records of their own',
  disposal_line: 'numbers, classes and days; why a reviewer spared one',
  disposal_list: 'lists are records of their own',
  disposal_reminder: 'who was told of what',
  doomed_file: 'names of files on their way out',
  hand_over: 'names of files',
  hand_over_setting: 'how notes are handed over',
  job_run: 'the log of jobs',
  kept_file: 'names of files until their certificate is issued',
  measurement_sum: 'counts',
  migrations: 'the program’s',
  one_time_link: 'people',
  person: 'people',
  person_role: 'people',
  personal_token: 'people',
  record_change: 'numbers of records and words of the program',
  record_day_tally: 'counts',
  record_follower: 'how far a job has come',
  record_tally: 'counts',
  records_creator: 'the register of channels',
  register_diary_number: 'the register is a record of its own',
  register_entry: 'the register is a record of its own',
  register_entry_version: 'the register is a record of its own',
  register_setting: 'how the register is kept',
  reminder: 'who was told of what',
  retention_outlook: 'counts',
  rule_set: 'rules',
  rule_wording: 'rules',
  service_note_attachment: 'signed notes are records of their own',
  service_note_diary_number: 'signed notes are records of their own',
  sign_in_failure: 'people',
  unsent_disposal_reminder: 'who could not be told',
  unsent_reminder: 'who could not be told',
  stored_file_keeper: 'names of files that signed notes use',
  web_session: 'people',
};

describe('places that keep content of records', () => {
  let archive: TestArchive;
  beforeAll(async () => {
    archive = await openTestArchive();
  });
  afterAll(() => archive.close());

  const get = <T>(service: abstract new (...all: never[]) => T): T => archive.rooms.get(service, { strict: false });

  it('are all claimed by those who destroy them: every column of text, bytes or JSON', async () => {
    const columns = await get(Database).read<{ name: string; table: string }>(
      `SELECT c.table_name || '.' || c.column_name AS name, c.table_name AS "table" FROM information_schema.columns c
         JOIN information_schema.tables t USING (table_schema, table_name)
        WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
          AND (c.data_type IN ('text', 'bytea', 'json', 'jsonb', 'tsvector', 'character varying')
               OR c.udt_name IN ('_text', '_bytea'))`,
    );
    const claimed = new Set(get(RecordContent).holders.flatMap(({ places }) => places));
    const ofPlaces = new Set([...claimed].map((place) => place.split('.')[0]!));
    const unclaimed = columns.filter(
      ({ name, table }) => !claimed.has(name) && !(table in others) && !harmless.has(name),
    );
    expect(unclaimed.map(({ name }) => name).sort()).toEqual([]);
    const known = new Set(columns.map(({ name }) => name));
    expect([...claimed].filter((place) => !place.endsWith('/') && !known.has(place))).toEqual([]);
    expect(Object.keys(others).filter((table) => ofPlaces.has(table))).toEqual([]);
  });
});

/** Words of the program in tables that hold content beside them. */
const harmless: ReadonlySet<string> = new Set([
  // Signed notes are records of their own.
  'service_note.content',
  'service_note.content_sha256',
  'service_note.designation',
  'service_note.drafted_by',
  'service_note.signed_by',
  'service_note.state',
  'service_note.title',
  'record.kind',
  'record.origin',
  'record.published_at_is',
  'record.state',
  'exchange.tells',
  'capture_run.state',
  'capture_run.status',
  'capture_run.counted',
  'capture_run.problems',
]);
