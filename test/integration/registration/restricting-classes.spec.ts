import type { Channel } from '../../../src/channels/index.js';
import { ClassesService } from '../../../src/classification/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { RulesInForceService } from '../../../src/retention/index.js';
import { AccessRestrictions } from '../../../src/registration/index.js';
import { TriageService } from '../../../src/triage/index.js';
import { aNewVersion } from '../../builders/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

const by = { actor: { kind: 'person', id: 1, name: 'Anna Ek' }, reach: 'all' } as const;
const person = { actor: by.actor, grants: [{ role: 'registrar', recordsCreatorId: null }] } as const;

/** `restricting`: which of the two classes are. `version` makes other rules of them, so that everything is asked again. */
function rules(restricting: readonly ('K1' | 'K2')[], version = 1): string {
  const access = (code: 'K1' | 'K2') => (restricting.includes(code) ? ', access: restricted' : '');
  return `
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Oro för någon${access('K1')} }
    - { code: K2, name: Annat${access('K2')} }
classification:
  - { id: A, version: ${version}, class: K1, when: { words: [orosanmälan] } }
  - { id: B, version: 1, class: K2, otherwise: true }
rules:
  - { id: R, version: 1, title: Allt, action: retain-permanently }
`;
}

let ruled: RuledArchive;
let channel: Channel;
beforeEach(async () => {
  ruled = await openRuledArchive();
  channel = await ruled.register();
  await ruled.writeRules(rules(['K1']));
});
afterEach(() => ruled.close());

let said = 0;
const say = async (text: string) =>
  (await ruled.capture(channel, [{ platformItemId: `c${++said}`, versions: [aNewVersion({ text })] }]))[0]!;
const ask = async (written?: string) => {
  if (written !== undefined) await ruled.writeRules(written);
  await ruled.applyRules();
};
const accessOf = async (id: string) => (await ruled.view(id)).access;
const open = (id: string) => ruled.get(AccessRestrictions).setAccess(id, 'internal', 'Prövat', by);
const classify = async (id: string, recordClass: string) => {
  const { schemes } = await ruled.get(RulesInForceService).getInForce();
  await ruled.get(ClassesService).classifyByHand({ recordIds: [id], recordClass, reason: 'Prov' }, schemes, by);
};
const eventsOf = async (id: string) =>
  (await ruled.get(Audit).listFor([{ kind: 'record', id }])).map(({ deed }) => deed);

describe('a class that restricts', () => {
  it('shuts the records that rules give it, says so in their history, and leaves the rest', async () => {
    const [worried, other] = [await say('En orosanmälan om grannen'), await say('Fin badplats')];
    await ask();
    expect([await accessOf(worried), await accessOf(other)]).toEqual(['restricted', 'internal']);
    expect(await eventsOf(worried)).toContain('record-restricted-by-class');
    expect(await eventsOf(other)).toEqual([]);
  });

  it('shuts what a person gives it in the same deed', async () => {
    const id = await say('Fin badplats');
    await ask();
    await classify(id, 'K1');
    expect(await accessOf(id)).toBe('restricted');
  });

  it('lets what it has shut be registered, and nothing lighter', async () => {
    const id = await say('En orosanmälan om grannen');
    await ask();
    const decide = (decision: 'kept-ordered' | 'registered') =>
      ruled
        .get(TriageService)
        .decideNamed({ recordIds: [id], decision, reason: null, secrecy: 'not-suspected', entry: null }, person);
    await expect(decide('kept-ordered')).rejects.toMatchObject({ reason: 'secret-must-be-registered' });
    await decide('registered');
    expect(await ruled.view(id)).toMatchObject({ access: 'restricted', registration: 'registered' });
  });

  it('leaves open what a person has opened, however often the rules are asked, until it gets the class anew', async () => {
    const id = await say('En orosanmälan om grannen');
    await ask();
    await open(id);
    await ask(rules(['K1'], 2));
    expect(await accessOf(id)).toBe('internal');
    await classify(id, 'K2');
    expect(await accessOf(id)).toBe('internal');
    await classify(id, 'K1');
    expect(await accessOf(id)).toBe('restricted');
  });

  it('reaches those that had the class before it restricted, and opens none when it no longer does', async () => {
    const [worried, other] = [await say('En orosanmälan om grannen'), await say('Fin badplats')];
    await ask(rules([]));
    expect([await accessOf(worried), await accessOf(other)]).toEqual(['internal', 'internal']);
    await ask(rules(['K1', 'K2']));
    expect([await accessOf(worried), await accessOf(other)]).toEqual(['restricted', 'restricted']);
    await ask(rules([]));
    expect([await accessOf(worried), await accessOf(other)]).toEqual(['restricted', 'restricted']);
  });

  it('changes nothing of what has been decided', async () => {
    const id = await say('En orosanmälan om grannen');
    await ruled
      .get(TriageService)
      .decideNamed(
        { recordIds: [id], decision: 'kept-ordered', reason: null, secrecy: 'not-suspected', entry: null },
        person,
      );
    await ask();
    expect(await ruled.view(id)).toMatchObject({ access: 'restricted', registration: 'kept-ordered' });
  });
});
