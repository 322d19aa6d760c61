import { PassThrough } from 'node:stream';
import { commands, runCommand } from '../../../src/entrypoints/cli/index.js';
import { timetable } from '../../../src/entrypoints/nightly/timetable.js';
import { ApiKeysService, roles, type Role } from '../../../src/foundation/access/index.js';
import { openTestArchive, type TestArchive } from '../../archive/index.js';
import { administrators, anyRole, deciding, evidence, keepers, noting, registering, working } from './route-row.js';

/** Every command, and who may. */
const table: Readonly<Record<string, readonly Role[]>> = {
  'channels add': keepers,
  'channels list': anyRole,
  'channels show': anyRole,
  'channels accounts': keepers,
  'channels close': keepers,
  'channels import': keepers,
  'channels export': anyRole,
  nightly: administrators,
  'receipts list': working,
  'receipts show': working,
  'records list': anyRole,
  'records show': anyRole,
  'records classify': deciding,
  'records declare-inactive': evidence,
  'records case-closed': deciding,
  'records note-removal': noting,
  'records register': registering,
  'records keep-ordered': registering,
  'records insignificant': registering,
  'records undo-registration': registering,
  'records mark-secrecy': registering,
  'records lift-secrecy': registering,
  'records restrict': registering,
  'records open': registering,
  'records losses': noting,
  'records export': anyRole,
  'triage list': registering,
  'triage count': registering,
  'triage decide': registering,
  'triage undo': registering,
  'triage sample': registering,
  'triage agree': registering,
  'triage overturn': registering,
  'notes list': registering,
  'notes draft': registering,
  'notes change': registering,
  'notes preview': registering,
  'notes sign': registering,
  'notes correct': registering,
  'notes discard': registering,
  'notes show': registering,
  'notes print': registering,
  'notes number': registering,
  'notes export': registering,
  'notes receipt': registering,
  'register list': anyRole,
  'register show': anyRole,
  'register correct': registering,
  'register number': registering,
  'register settings': deciding,
  'register export': anyRole,
  'rules check': working,
  'rules simulate': working,
  'rules diff': working,
  'holds add': deciding,
  'holds list': deciding,
  'holds show': deciding,
  'holds lift': deciding,
  'requests open': deciding,
  'requests list': deciding,
  'requests show': deciding,
  'requests answer': deciding,
  'requests refuse': deciding,
  'requests served': deciding,
  'requests appeal': deciding,
  'requests appeal-decided': deciding,
  'requests withdraw': deciding,
  'disposal propose': evidence,
  'disposal list': noting,
  'disposal show': noting,
  'disposal mark': noting,
  'disposal strike': noting,
  'disposal prolong': noting,
  'disposal approve': evidence,
  'disposal cancel': evidence,
  'disposal execute': evidence,
  'disposal certificate': noting,
  'disposal verify': noting,
  'disposal emergency': evidence,
  'disposal withdraw': evidence,
  'users add': administrators,
  'users list': administrators,
  'users link': administrators,
  'users token': administrators,
  'users close': administrators,
  verify: evidence,
};

/** Every job of the night. The service does them itself; by hand they are done by `nightly`, never over HTTP. */
const jobs = [
  'CaptureChannelsJob',
  'IndexRecordsJob',
  'NoticeLossesJob',
  'TakeRulesJob',
  'ClassifyRecordsJob',
  'SortRecordsJob',
  'AssessRetentionJob',
  'ProposeDisposalJob',
  'ExecuteDisposalJob',
  'CheckFixityJob',
  'ExchangeWithDiaryJob',
  'RemindOfficersJob',
];

let archive: TestArchive;

beforeAll(async () => {
  archive = await openTestArchive();
}, 60_000);
afterAll(() => archive.close());

const prompt = { out: new PassThrough(), err: new PassThrough(), stop: new AbortController().signal };

async function isLetIn(words: string, token: string | null): Promise<boolean> {
  const command = commands.find((candidate) => candidate.words === words)!;
  const run = () => Promise.resolve(0 as const);
  const line = { kind: 'command', command: { ...command, run }, values: {}, positionals: [], isJson: true } as const;
  try {
    return (await runCommand(line, archive.rooms, { ...prompt, token })) === 0;
  } catch (error) {
    expect(error).toMatchObject({ name: 'Refused' });
    return false;
  }
}

async function tokenOf(grants: readonly Role[]): Promise<string> {
  const key = { name: 'test', grants: grants.map((role) => ({ role, recordsCreatorId: null })), days: 1 };
  return (await archive.rooms.get(ApiKeysService, { strict: false }).make(key, { kind: 'operator', name: 'test' }))
    .token;
}

describe('the table of commands and jobs', () => {
  it('holds every command that there is, and no other', () => {
    expect(Object.keys(table).sort()).toEqual(commands.map(({ words }) => words).sort());
  });
  it('holds every job of the night, and no other', () => {
    expect(timetable.map(({ name }) => name)).toEqual(jobs);
  });
  it.each(roles)('lets a %s do what it says, and nothing else', async (role) => {
    const token = await tokenOf([role]);
    for (const [words, may] of Object.entries(table))
      expect([words, await isLetIn(words, token)]).toEqual([words, may.includes(role)]);
  });
  it('lets the operator of the machine do what an administrator may', async () => {
    for (const [words, may] of Object.entries(table))
      expect([words, await isLetIn(words, null)]).toEqual([words, may.includes('administrator')]);
  });
  it('lets nobody in with a token that does not hold, or without a role', async () => {
    for (const token of ['flod_nobodys', await tokenOf([])])
      for (const words of Object.keys(table)) expect([words, await isLetIn(words, token)]).toEqual([words, false]);
  });
});
