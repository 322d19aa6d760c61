import { PeopleService, type Acting, type Role } from '../../../src/foundation/access/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { readRegistrations, type NewRecord } from '../../../src/records/index.js';
import type { NewDecision } from '../../../src/registration/index.js';
import { RulesInForceService } from '../../../src/retention/index.js';
import {
  SortRecordsService,
  TriageQueue,
  TriageService,
  type SortingCount,
  type TriageItem,
} from '../../../src/triage/index.js';
import type { Channel, NewChannel } from '../../../src/channels/index.js';
import type { Environment } from '../../../src/foundation/config/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledArchive, triageRules, type RuledArchive } from '../../rules/index.js';

/** An archive with rules of triage, whose records a test captures by their texts. */
export interface TestTriage extends RuledArchive {
  readonly database: Database;
  readonly queue: TriageQueue;
  readonly triage: TriageService;
  /** Answers the records' ids, in the order of the texts; the first has the number `first`. */
  say(channel: Channel, texts: readonly string[], stated?: Partial<NewRecord>): Promise<string[]>;
  /** Another wording of one that has been said. */
  reword(channel: Channel, recordId: string, text: string): Promise<void>;
  /** Takes the rules into use and sorts what has changed. */
  sort(rules?: string): Promise<SortingCount>;
  items(): Promise<readonly TriageItem[]>;
  readonly registrationOf: (recordId: string) => Promise<string>;
  /** A person with the role at every records creator, or one. */
  person(name: string, role?: Exclude<Role, 'administrator'>, recordsCreatorId?: number): Promise<Acting>;
  decision(recordIds: readonly string[], stated?: Partial<NewDecision>): NewDecision;
}

export async function openTriage(environment: Environment = {}): Promise<TestTriage> {
  const archive = await openRuledArchive(environment);
  await archive.writeRules(triageRules);
  const get: RuledArchive['get'] = (service) => archive.get(service);
  const [database, queue] = [get(Database), get(TriageQueue)];
  const everyone: Acting = {
    actor: { kind: 'person', id: 0, name: 'test' },
    grants: [{ role: 'registrar', recordsCreatorId: null }],
  };
  let said = 0;
  return {
    ...archive,
    database,
    queue,
    triage: get(TriageService),
    say: (channel, texts, stated = {}) =>
      archive.capture(
        channel,
        texts.map((text) => ({
          platformItemId: `said/${++said}`,
          versions: [aNewVersion({ text })],
          ...stated,
        })),
      ),
    async reword(channel, recordId, text) {
      const { platformItemId, versions, origin } = await archive.view(recordId);
      const before = versions.map((version) => aNewVersion({ text: version.text }));
      await archive.capture(channel, [
        {
          platformItemId,
          origin,
          versions: [...before, aNewVersion({ text, editedAt: new Date('2026-11-24T10:00:00Z') })],
        },
      ]);
    },
    async sort(rules) {
      if (rules !== undefined) await archive.writeRules(rules);
      const { triage } = await get(RulesInForceService).takeIntoUse({ kind: 'service' });
      return get(SortRecordsService).sortChanges(triage);
    },
    items: async () => (await queue.listQueue(everyone, null, 1000)).items,
    registrationOf: (id) =>
      database.inTransaction(async (tx) => (await readRegistrations([id], tx))[0]?.registration ?? 'undecided'),
    async person(name, role = 'registrar', recordsCreatorId) {
      const mail = `${name.toLowerCase().replace(/\W/g, '.')}@example.test`;
      const grants = [{ role, recordsCreatorId: recordsCreatorId ?? null }] as const;
      const added = await get(PeopleService).add({ name, mail, grants }, { kind: 'operator', name: 'test' });
      return { actor: { kind: 'person', id: added!.id, name }, grants };
    },
    decision: (recordIds, stated = {}) => ({
      recordIds,
      decision: 'kept-ordered',
      secrecy: 'not-suspected',
      reason: null,
      entry: null,
      ...stated,
    }),
  };
}

/** A channel that is triaged from a day on. */
export function triagedFrom(triageFrom: string, stated: Partial<NewChannel> = {}): Partial<NewChannel> {
  return { triageFrom, ...stated };
}
