import { RegistrationHistory } from '../../../src/registration/index.js';
import { openTriage, triagedFrom, type TestTriage } from './open-triage.js';
import { suggestingRules, triageRules, undecidedRules } from '../../rules/index.js';

jest.setTimeout(60_000);

const friday = new Date('2026-11-06T17:30:00Z');

describe('sorting what comes in', () => {
  let triage: TestTriage;
  beforeEach(async () => {
    triage = await openTriage();
  });
  afterEach(() => triage.close());

  const historyOf = (id: string) => triage.get(RegistrationHistory).listOf(id);

  it('queues what a person is to decide of, due on the next working day after it came in, with the words marked', async () => {
    const channel = await triage.register();
    const text = 'Jag ska slå ihjäl er, hör ni det?';
    const [id] = await triage.say(channel, [text], { countsFrom: friday });
    expect(await triage.sort()).toMatchObject({ asked: 1, queued: 1, insignificant: 0, alerts: 0 });
    const [item] = await triage.items();
    expect(item).toMatchObject({ recordId: id, because: 'new', dueOn: '2026-11-09', weight: 100, claimedBy: null });
    expect(
      item!.suggestions.map(({ ruleId, marks }) => [ruleId, marks.map(({ from, to }) => text.slice(from, to))]),
    ).toEqual([
      ['FO-HOT', ['slå ihjäl']],
      ['FO-FRÅGA', [text]],
    ]);
    expect(await triage.registrationOf(id!)).toBe('undecided');
  });

  it('counts as insignificant what a decided rule says, and cites the rule', async () => {
    const channel = await triage.register();
    const ids = await triage.say(channel, ['Tack så mycket!', '👍🏽👍', 'Tack för ingenting']);
    expect(await triage.sort()).toMatchObject({ insignificant: 2, queued: 1 });
    expect(await Promise.all(ids.map(triage.registrationOf))).toEqual(['insignificant', 'insignificant', 'undecided']);
    expect(await historyOf(ids[0]!)).toMatchObject([
      { decision: 'insignificant', basis: 'rule', rule: { id: 'OB-TACK', version: 1 }, decidedBy: 'Flödesarkivet' },
    ]);
    expect((await triage.items()).map(({ recordId }) => recordId)).toEqual([ids[2]]);
  });

  it('decides nothing by a rule that nobody has decided on, and says what it would have come to', async () => {
    const channel = await triage.register();
    const [id] = await triage.say(channel, ['Tack!']);
    expect(await triage.sort(undecidedRules)).toMatchObject({ insignificant: 0, queued: 1 });
    expect(await historyOf(id!)).toEqual([]);
    const [item] = await triage.items();
    expect(item!.suggestions).toEqual([
      {
        ruleId: 'OB-TACK',
        because: 'skulle räknas som obetydlig enligt regeln OB-TACK',
        weight: 0,
        secrecy: null,
        marks: [],
      },
    ]);
  });

  it('keeps what is older than a channel’s triage ordered by one decision, however often more of it comes', async () => {
    const channel = await triage.register(triagedFrom('2026-11-01'));
    const old = await triage.say(channel, ['När öppnar badet?', 'Orosanmälan'], {
      countsFrom: new Date('2020-05-01T10:00:00Z'),
    });
    const [lastOld] = await triage.say(channel, ['Sista'], { countsFrom: new Date('2026-10-31T22:59:00Z') });
    const [firstNew] = await triage.say(channel, ['Första'], { countsFrom: new Date('2026-10-31T23:00:00Z') });
    expect(await triage.sort()).toMatchObject({ keptOrdered: 3, queued: 1 });
    const [late] = await triage.say(channel, ['Sent'], { countsFrom: new Date('2019-05-01T10:00:00Z') });
    await triage.sort();
    const decisions = await Promise.all([...old, lastOld!, late!].map(historyOf));
    expect(new Set(decisions.map(([made]) => made?.id)).size).toBe(1);
    expect(decisions[0]).toMatchObject([{ decision: 'kept-ordered', basis: 'back-fill' }]);
    expect((await triage.items()).map(({ recordId }) => recordId)).toEqual([firstNew]);
  });

  it('queues of our own only what may be secret, raising an alert once, and never a snapshot', async () => {
    const channel = await triage.register();
    const ours = { origin: 'drawn-up', kind: 'post' } as const;
    await triage.say(channel, ['Badet öppnar. Kommer du?'], ours);
    await triage.say(channel, ['Orosanmälan'], { ...ours, kind: 'snapshot' });
    const [id] = await triage.say(channel, ['Vi har fått orosanmälningar om Kim.'], ours);
    expect(await triage.sort()).toMatchObject({ queued: 1, alerts: 1 });
    expect(await triage.items()).toMatchObject([{ recordId: id, because: 'new' }]);
    expect(await triage.sort(suggestingRules)).toMatchObject({ alerts: 0 });
  });

  it('never counts as insignificant what has been more than that, or is restricted', async () => {
    const channel = await triage.register();
    const [id] = await triage.say(channel, ['Jag blir hotad här']);
    await triage.sort();
    await triage.reword(channel, id!, 'Tack!');
    expect(await triage.sort()).toMatchObject({ insignificant: 0, queued: 1 });
    expect(await triage.registrationOf(id!)).toBe('undecided');
  });

  it('brings back what a person decided of when its text is another, and not where it is the same', async () => {
    const channel = await triage.register();
    const registrar = await triage.person('Ritva Registrator');
    const [id, other] = await triage.say(channel, ['Vägen är bra', 'Bron är bra']);
    await triage.sort();
    await triage.triage.decideNamed(triage.decision([id!, other!]), registrar);
    expect(await triage.sort()).toMatchObject({ queued: 0 });
    await triage.reword(channel, id!, 'Vägen är dålig');
    expect(await triage.sort()).toMatchObject({ queued: 1 });
    const [item] = await triage.items();
    expect(item).toMatchObject({ recordId: id, because: 'changed', dueOn: '2026-11-25' });
    expect(await triage.registrationOf(id!)).toBe('kept-ordered');
    await triage.triage.decideNamed(triage.decision([id!]), registrar);
    await triage.sort();
    expect(await triage.items()).toEqual([]);
  });

  it('asks again when the rules change: the undecided and what a rule decided, never what a person decided', async () => {
    const channel = await triage.register();
    const registrar = await triage.person('Ritva Registrator');
    const [byRule, byPerson, undecided] = await triage.say(channel, ['Tack!', 'Tack så mycket', 'Tack tack']);
    await triage.sort(undecidedRules);
    await triage.triage.decideNamed(triage.decision([byPerson!], { decision: 'insignificant' }), registrar);
    expect(await triage.sort(triageRules)).toMatchObject({ insignificant: 2, queued: 0 });
    expect(await triage.items()).toEqual([]);
    await triage.sort(suggestingRules);
    expect(await triage.items()).toMatchObject([
      { recordId: byRule, because: 'changed' },
      { recordId: undecided, because: 'changed' },
    ]);
    expect(await historyOf(byPerson!)).toHaveLength(1);
  });

  it('asks again when a channel is triaged from another day', async () => {
    const channel = await triage.register(triagedFrom('2026-01-01'));
    const [id] = await triage.say(channel, ['Gammalt'], { countsFrom: new Date('2026-03-01T10:00:00Z') });
    await triage.sort();
    await triage.database.inTransaction((tx) => tx.query(`UPDATE channel SET triage_from = '2026-06-01'`));
    expect(await triage.sort()).toMatchObject({ keptOrdered: 1 });
    expect(await triage.items()).toEqual([]);
    expect(await triage.registrationOf(id!)).toBe('kept-ordered');
  });

  it('asks each record once: with nothing new nothing is asked', async () => {
    const channel = await triage.register();
    await triage.say(channel, ['Ett', 'Tack!']);
    await triage.sort();
    expect(await triage.sort()).toEqual({ asked: 0, insignificant: 0, keptOrdered: 0, queued: 0, alerts: 0 });
  });
});
