import type { Channel } from '../../../src/channels/index.js';
import { PeopleService, type Acting, type Deciding, type Role } from '../../../src/foundation/access/index.js';
import type { Environment } from '../../../src/foundation/config/index.js';
import type { NewRecord } from '../../../src/records/index.js';
import { RegisterService, RegistrationsService, type NewDecision } from '../../../src/registration/index.js';
import { openRecords, type TestRecords } from '../records/open-records.js';

/** Records on a real database, and those who decide by OSL 5:1. */
export interface TestRegistration {
  readonly records: TestRecords;
  readonly registrations: RegistrationsService;
  readonly register: RegisterService;
  get<T>(service: abstract new (...all: never[]) => T): T;
  /** Answers the records' ids, in the order of the items. */
  capture(channel: Channel, items: readonly Partial<NewRecord>[]): Promise<string[]>;
  /** In a transaction of its own; answers the decision. */
  decide(recordIds: readonly string[], stated?: Partial<NewDecision>, by?: Deciding): Promise<string>;
  undo(decisionId: string, by?: Deciding): Promise<readonly string[]>;
  /** A person of the register with a role everywhere. */
  person(name: string, role?: Exclude<Role, 'administrator'>): Promise<Acting>;
  close(): Promise<void>;
}

export const registrar: Deciding = { actor: { kind: 'person', id: 1, name: 'Ritva Registrator' }, reach: 'all' };

const aDecision: Omit<NewDecision, 'recordIds'> = {
  decision: 'registered',
  secrecy: 'not-suspected',
  reason: null,
  entry: null,
};

export async function openRegistration(environment: Environment = {}): Promise<TestRegistration> {
  const records = await openRecords(environment);
  const get = <T>(service: abstract new (...all: never[]) => T): T =>
    records.archive.rooms.get(service, { strict: false });
  const registrations = get(RegistrationsService);
  return {
    records,
    registrations,
    register: get(RegisterService),
    get,
    capture: async (channel, items) => (await records.capture(channel, items)).map(({ recordId }) => recordId),
    decide: (recordIds, stated = {}, by = registrar) =>
      records.database.inTransaction((tx) => registrations.decide({ ...aDecision, ...stated, recordIds }, by, tx)),
    undo: (decisionId, by = registrar) =>
      records.database.inTransaction((tx) => registrations.undo(decisionId, by, tx)),
    async person(name, role = 'registrar') {
      const mail = `${name.toLowerCase().replace(/\W/g, '.')}@example.test`;
      const grants = [{ role, recordsCreatorId: null }] as const;
      const added = await get(PeopleService).add({ name, mail, grants }, { kind: 'operator', name: 'test' });
      return { actor: { kind: 'person', id: added!.id, name }, grants };
    },
    close: () => records.close(),
  };
}
