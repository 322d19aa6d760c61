import type { Acting } from '../../../src/foundation/access/index.js';
import type { Channel } from '../../../src/channels/index.js';
import { RegistrationHistory } from '../../../src/registration/index.js';
import { ThreadDecisions } from '../../../src/triage/index.js';
import { openTriage, type TestTriage } from './open-triage.js';

jest.setTimeout(120_000);

const minuteMs = 60_000;
const day = (date: string) => ({ countsFrom: new Date(`${date}T10:00:00Z`) });

describe('the registrar’s queue', () => {
  let triage: TestTriage;
  let channel: Channel;
  let ritva: Acting;
  let rolf: Acting;
  beforeEach(async () => {
    triage = await openTriage();
    channel = await triage.register();
    ritva = await triage.person('Ritva Registrator');
    rolf = await triage.person('Rolf Registrator');
  });
  afterEach(() => triage.close());

  const wait = (minutes: number) =>
    triage.archive.clock.leapTo(new Date(triage.archive.clock.now().getTime() + minutes * minuteMs));
  const take = async (acting: Acting) => (await triage.queue.takeNext(acting))?.recordId ?? null;
  const refusal = (reason: string) => ({ name: 'TriageRefused', reason });
  const sorted = async (texts: readonly string[], stated = {}) => {
    const ids = await triage.say(channel, texts, stated);
    await triage.sort();
    return ids as [string, ...string[]];
  };

  it('gives the oldest duty first, and of one day the weightiest', async () => {
    const [young] = await sorted(['Jag ska slå ihjäl er'], day('2026-11-10'));
    const [light, heavy] = await sorted(['Badet är fint', 'När öppnar badet?'], day('2026-11-09'));
    const given = [];
    for (let n = 0; n < 3; n++) {
      const id = (await take(ritva))!;
      given.push(id);
      await triage.triage.decide(triage.decision([id]), ritva);
    }
    expect(given).toEqual([heavy, light, young]);
    expect(await take(ritva)).toBeNull();
  });

  it('gives nobody what somebody else has, and them the same until they have decided', async () => {
    const [first, second] = await sorted(['Ett', 'Två']);
    expect(await take(ritva)).toBe(first);
    expect(await take(rolf)).toBe(second);
    expect(await take(ritva)).toBe(first);
    await expect(triage.queue.take(first, rolf)).rejects.toMatchObject(refusal('claimed-by-other'));
    await expect(triage.triage.decide(triage.decision([first]), rolf)).rejects.toMatchObject(
      refusal('claimed-by-other'),
    );
    await expect(triage.triage.decideNamed(triage.decision([first]), rolf)).rejects.toMatchObject(
      refusal('claimed-by-other'),
    );
    expect(await triage.queue.count(rolf)).toEqual({ waiting: 2, overdue: 2, dueToday: 0, claimedByOthers: 1 });
    expect((await triage.queue.findItem(first, rolf))?.claimedBy?.name).toBe('Ritva Registrator');
  });

  it('gives each of two hundred once, however many take at the same time', async () => {
    await sorted(Array.from({ length: 200 }, (_, n) => `Synpunkt nummer ${n}`));
    const people = await Promise.all(Array.from({ length: 8 }, (_, n) => triage.person(`Registrator ${n}`)));
    const taken: string[] = [];
    await Promise.all(
      people.map(async (person) => {
        for (let item = await take(person); item !== null; item = await take(person)) {
          taken.push(item);
          await triage.triage.decide(triage.decision([item]), person);
        }
      }),
    );
    // Who finds nothing free for an instant has gone home; the last is alone.
    for (let item = await take(ritva); item !== null; item = await take(ritva)) {
      taken.push(item);
      await triage.triage.decide(triage.decision([item]), ritva);
    }
    expect(taken).toHaveLength(200);
    expect(new Set(taken).size).toBe(200);
    expect(await triage.items()).toEqual([]);
  });

  it('gives what has been let lie for a quarter of an hour to others, and then the first can no longer decide', async () => {
    const [id] = await sorted(['Ett']);
    await take(ritva);
    wait(14);
    expect(await take(rolf)).toBeNull();
    wait(2);
    expect(await take(rolf)).toBe(id);
    await expect(triage.triage.decide(triage.decision([id]), ritva)).rejects.toMatchObject(refusal('claimed-by-other'));
    await triage.triage.decide(triage.decision([id]), rolf);
    await expect(triage.triage.decide(triage.decision([id]), ritva)).rejects.toMatchObject(refusal('not-in-queue'));
  });

  it('lets go of what is released, and offers what is put behind again when the rest has been', async () => {
    const [first, second] = await sorted(['Ett', 'Två']);
    await triage.queue.skip((await take(ritva))!, ritva);
    await triage.queue.skip((await take(ritva))!, ritva);
    expect(await take(ritva)).toBe(first);
    await triage.queue.release(first, ritva);
    expect(await take(rolf)).toBe(first);
    expect(await take(ritva)).toBe(second);
  });

  it('is lists of pages, of one’s own records creators alone', async () => {
    const other = await triage.register({
      recordsCreator: 'Byggnadsnämnden',
      accountId: 'https://platform.example/users/bygg',
    });
    const ids = await sorted(['Ett', 'När?', 'Tre', 'Fyra', 'Slå ihjäl']);
    const [theirs] = await triage.say(other, ['Deras']);
    await triage.sort();
    const bygg = await triage.person('Britt Bygg', 'registrar', other.recordsCreatorId);
    expect((await triage.queue.listQueue(bygg, null, 10)).items.map(({ recordId }) => recordId)).toEqual([theirs]);
    expect(await take(bygg)).toBe(theirs);
    expect(await triage.queue.findItem(ids[0], bygg)).toBeNull();
    await expect(triage.triage.decideNamed(triage.decision([ids[0]]), bygg)).rejects.toMatchObject({
      name: 'RecordOutOfReach',
    });
    const listed: string[] = [];
    for (
      let page = await triage.queue.listQueue(ritva, null, 2);
      ;
      page = await triage.queue.listQueue(ritva, page.next, 2)
    ) {
      listed.push(...page.items.map(({ recordId }) => recordId));
      if (page.next === null) break;
    }
    expect(listed).toEqual([ids[4], ids[1], ids[0], ids[2], ids[3], theirs]);
    const reader = await triage.person('Lo Läsare', 'reader');
    expect(await take(reader)).toBeNull();
    expect((await triage.queue.listQueue(reader, null, 10)).items).toEqual([]);
  });

  it('is not for systems to take from; they decide of records that they name', async () => {
    const [id] = await sorted(['Ett']);
    const system: Acting = { actor: { kind: 'api-key', id: 1, name: 'W3D3' }, grants: ritva.grants };
    await expect(triage.queue.takeNext(system)).rejects.toMatchObject(refusal('persons-only'));
    await expect(triage.triage.decide(triage.decision([id]), system)).rejects.toMatchObject(refusal('persons-only'));
    await triage.triage.decideNamed(triage.decision([id], { decision: 'registered' }), system);
    expect(await triage.registrationOf(id)).toBe('registered');
  });

  it('lets two who decide of the same records at the same moment wait for each other, and both be heard', async () => {
    for (let round = 0; round < 10; round++) {
      const ids = await sorted(['Ett', 'Två', 'Tre']);
      const decide = (recordIds: readonly string[], acting: Acting) =>
        triage.triage.decideNamed(triage.decision(recordIds), acting);
      const both = await Promise.allSettled([decide(ids, ritva), decide(ids.toReversed(), rolf)]);
      expect(both).toMatchObject([{ status: 'fulfilled' }, { status: 'fulfilled' }]);
    }
  });

  it('lets many with the same text be decided of at once, but not what others have', async () => {
    const ids = await sorted(['Vad roligt!', 'vad roligt 😀', '@norrsunda Vad roligt', 'Vad roligt 2', 'Vad roligt.']);
    await triage.queue.take(ids[4]!, rolf);
    expect((await triage.queue.take(ids[0], ritva)).alike).toBe(3);
    const light = { decision: 'insignificant', reason: 'Säger inget' } as const;
    const { decisionId, recordIds } = await triage.triage.decideAlike(ids[0], light, ritva);
    expect([...recordIds].sort()).toEqual([ids[0], ids[1], ids[2]].sort());
    expect((await triage.items()).map(({ recordId }) => recordId)).toEqual([ids[3], ids[4]]);
    expect(await triage.get(RegistrationHistory).listOf(ids[1]!)).toMatchObject([
      { id: decisionId, decision: 'insignificant', reason: 'Säger inget', records: 3 },
    ]);
  });

  it('has what was taken back before the one who took it back, and no rule decides of it again', async () => {
    const [id] = (await triage.say(channel, ['Tack!'])) as [string];
    const decided = await triage.triage.decideNamed(triage.decision([id]), ritva);
    await triage.triage.undo(decided, ritva);
    expect(await triage.registrationOf(id)).toBe('undecided');
    await triage.sort();
    expect(await triage.items()).toMatchObject([
      { recordId: id, because: 'undone', claimedBy: { name: 'Ritva Registrator' } },
    ]);
    expect(await take(ritva)).toBe(id);
  });

  it('lets nobody take back what a rule decided of many at once', async () => {
    const [id] = await sorted(['Tack!']);
    const [byRule] = await triage.get(RegistrationHistory).listOf(id);
    await expect(triage.triage.undo(byRule!.id, ritva)).rejects.toMatchObject({ reason: 'not-by-a-person' });
    expect(await triage.registrationOf(id)).toBe('insignificant');
  });

  it('shows again why what was taken back may matter', async () => {
    const [id] = await sorted(['När öppnar badet?']);
    const decided = await triage.triage.decide(triage.decision([id], { decision: 'registered' }), ritva);
    await triage.triage.undo(decided, ritva);
    await triage.sort();
    expect((await triage.queue.takeNext(ritva))?.suggestions.map(({ ruleId }) => ruleId)).toEqual(['FO-FRÅGA']);
  });

  it('refuses light decisions where secrecy is suspected, and shuts what is registered so', async () => {
    const [id] = await sorted(['Orosanmälan om Kim']);
    const suspected = { secrecy: 'suspected' } as const;
    await expect(triage.triage.decideNamed(triage.decision([id], suspected), ritva)).rejects.toMatchObject({
      reason: 'secret-must-be-registered',
    });
    await triage.triage.decideNamed(triage.decision([id], { ...suspected, decision: 'registered' }), ritva);
    expect((await triage.view(id)).access).toBe('restricted');
  });

  it('does what goes with a decision in the same transaction', async () => {
    const [id] = await sorted(['Ett']);
    const failing = () => Promise.reject(new Error('no draft'));
    await expect(triage.triage.decide(triage.decision([id]), ritva, failing)).rejects.toThrow('no draft');
    expect(await triage.registrationOf(id)).toBe('undecided');
    expect(await triage.items()).toHaveLength(1);
  });

  it('tells how others of the same thread were decided of', async () => {
    const [first, second] = await sorted(['Ett', 'Två'], { threadItemId: 'post/1' });
    const decisionId = await triage.triage.decideNamed(triage.decision([first], { reason: 'Åsikt' }), ritva);
    const told = await triage.get(ThreadDecisions).listThreadDecisions(second!, rolf);
    expect(told).toMatchObject([
      { id: decisionId, recordId: first, decision: 'kept-ordered', reason: 'Åsikt', isUndone: false },
    ]);
    expect(await triage.get(ThreadDecisions).listThreadDecisions(first, rolf)).toEqual([]);
  });
});
