import { ChannelsService, type Channel } from '../../../src/channels/index.js';
import { ClassesService, ClassHistoryService } from '../../../src/classification/index.js';
import { AssessNow, NightService } from '../../../src/entrypoints/nightly/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { checkRules, RulesInForceService, TriggersService } from '../../../src/retention/index.js';
import { aNewVersion } from '../../builders/index.js';
import { breakEverywhere, openRuledArchive, type RuledArchive } from '../../rules/index.js';

const decision = `
    decision:
      body: Kommunstyrelsen
      date: 2020-01-12
      paragraph: 4 §
      number: KS 2020/17
      validFrom: 2020-02-01`;

const scheme = `
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Inlägg }
    - { code: K2, name: Kommentar av liten betydelse }
    - { code: K3, name: Krisinformation }
`;

const rules = `${scheme}
classification:
  - { id: A, version: 1, class: K1, when: { kind: post }, otherwise: true }
  - { id: B, version: 1, class: K3, when: { kind: post, words: [evakuering] } }
  - { id: C, version: 1, class: K3, when: { kind: [comment, reply], threadClass: K3 } }
rules:
  - { id: R1, version: 1, title: Inlägg, when: { class: K1 }, action: retain-permanently }
  - id: R2
    version: 1
    title: Kommentarer
    when: { class: K2 }
    action: destroy
    trigger: received
    period: P2Y${decision}
  - id: R3
    version: 1
    title: Krisinformation
    when: { class: K3 }
    action: review
    trigger: declared-inactive
    period: P1M${decision}
`;

let ruled: RuledArchive;
let channel: Channel;
const by = { actor: { kind: 'person', id: 1, name: 'Anna Ek' }, reach: 'all' } as const;

beforeEach(async () => {
  ruled = await openRuledArchive();
  channel = await ruled.register();
  await ruled.writeRules(rules);
});
afterEach(() => ruled.close());

const post = (id: string, text: string) =>
  ({
    platformItemId: id,
    threadItemId: id,
    kind: 'post',
    origin: 'drawn-up',
    versions: [aNewVersion({ text })],
  }) as const;
const comment = (id: string, thread: string) =>
  ({ platformItemId: id, threadItemId: thread, kind: 'comment', origin: 'received' }) as const;
const classesOf = async (ids: readonly string[]) => Promise.all(ids.map(async (id) => (await ruled.view(id)).class));
const retentionOf = async (id: string) => (await ruled.view(id)).retention;

describe('a night with rules', () => {
  it('gives records their classes, words in any inflection, and those of a thread after its post', async () => {
    const ids = await ruled.capture(channel, [
      comment('c1', 'p2'),
      post('p1', 'Simhallen öppnar'),
      post('p2', 'Evakueringen är över'),
      comment('c2', 'p1'),
    ]);
    expect(await ruled.applyRules()).toEqual({ classified: 4, asked: 4, changed: 4 });
    expect(await classesOf(ids)).toEqual(['K3', 'K1', 'K3', null]);
    expect((await ruled.view(ids[0]!)).classReasons).toEqual([
      'Klassningsregel C version 1. Gäller handlingar som är kommentarer eller svar och hör till en tråd med handlingstyp K3.',
    ]);
    expect((await ruled.view(ids[3]!)).classReasons).toEqual(['Ingen klassningsregel gäller för handlingen.']);
    expect(await retentionOf(ids[1]!)).toMatchObject({ outcome: 'retain-permanently', ruleId: 'R1', ruleVersion: 1 });
    expect(await retentionOf(ids[3]!)).toMatchObject({ outcome: 'no-rule', ruleId: null });
  });

  it('asks nothing again where nothing has changed, and everything where the rules have', async () => {
    const [id] = await ruled.capture(channel, [post('p1', 'Simhallen öppnar'), comment('c1', 'p1')]);
    await ruled.applyRules();
    expect(await ruled.applyRules()).toEqual({ classified: 0, asked: 0, changed: 0 });
    await ruled.writeRules(rules.replace('id: R1, version: 1', 'id: R1, version: 2'));
    expect(await ruled.applyRules()).toEqual({ classified: 0, asked: 2, changed: 1 });
    expect(await retentionOf(id!)).toMatchObject({ ruleId: 'R1', ruleVersion: 2 });
  });

  it('lets a record fall due on its day, without being asked for any other reason', async () => {
    const countsFrom = new Date(ruled.archive.clock.now().getTime() - 700 * 86_400_000);
    const [id] = await ruled.capture(channel, [{ ...comment('c1', 'c1'), countsFrom }]);
    await ruled.applyRules();
    await ruled
      .get(ClassesService)
      .classifyByHand({ recordIds: [id!], recordClass: 'K2', reason: 'Bara ett tack' }, await schemes(), by);
    await ruled.applyRules();
    const before = await retentionOf(id!);
    expect(before).toMatchObject({ outcome: 'retain-until', ruleId: 'R2' });
    ruled.archive.clock.leapTo(new Date(`${before.dueOn}T12:00:00Z`));
    expect(await ruled.applyRules()).toEqual({ classified: 0, asked: 1, changed: 1 });
    expect(await retentionOf(id!)).toMatchObject({ outcome: 'due-for-disposal', dueOn: before.dueOn });
    expect((await retentionOf(id!)).sentence).toContain('Kommunstyrelsen 2020-01-12 4 §');
  });

  it('keeps everything, and the last good rules, where a file is broken', async () => {
    const [id] = await ruled.capture(channel, [post('p1', 'Simhallen öppnar')]);
    await ruled.applyRules();
    const { ruleSetId } = await ruled.get(RulesInForceService).getInForce();
    await ruled.writeRules(rules.replace('retain-permanently', 'burn'));
    await ruled.applyRules();
    expect((await ruled.get(RulesInForceService).getInForce()).ruleSetId).toBe(ruleSetId);
    expect((await ruled.get(RulesInForceService).readFolder()).errors).toMatchObject([{ file: 'rules.yaml' }]);
    expect(await retentionOf(id!)).toMatchObject({ outcome: 'retain-permanently' });
  });

  it('keeps the last good rules through two hundred broken files', async () => {
    await ruled.applyRules();
    const inForce = ruled.get(RulesInForceService);
    const { ruleSetId } = await inForce.getInForce();
    let faulty = 0;
    for (const broken of breakEverywhere(rules)) {
      if (checkRules([{ file: 'rules.yaml', text: broken }]).errors.length === 0) continue;
      await ruled.writeRules(broken);
      expect((await inForce.takeIntoUse({ kind: 'service' })).ruleSetId).toBe(ruleSetId);
      faulty++;
    }
    expect(faulty).toBeGreaterThan(60);
  });

  it('takes changed files into use once a night, however often its jobs run', async () => {
    const nights = ruled.get(NightService);
    const turnIn = (slot: Date) =>
      nights.runJobs(null, {
        slot,
        channelIds: [],
        watch: { progress: () => undefined, closed: () => undefined },
        stop: new AbortController().signal,
      });
    const inForce = async () => (await ruled.get(RulesInForceService).readFolder()).isInForce;
    const now = ruled.archive.clock.now();
    await turnIn(now);
    expect(await inForce()).toBe(true);
    await ruled.writeRules(rules.replace('id: R1, version: 1', 'id: R1, version: 2'));
    await turnIn(now);
    expect(await inForce()).toBe(false);
    await turnIn(new Date(now.getTime() + 86_400_000));
    expect(await inForce()).toBe(true);
  });

  it('refuses another wording of a version that has been in force with a decision', async () => {
    await ruled.applyRules();
    await ruled.writeRules(rules.replace('period: P2Y', 'period: P1Y'));
    const { errors, isInForce } = await ruled.get(RulesInForceService).readFolder();
    expect(errors).toMatchObject([{ sentence: expect.stringContaining('R2 version 1 har redan gällt') as unknown }]);
    expect(isInForce).toBe(false);
    await ruled.writeRules(rules.replace('id: R2\n    version: 1', 'id: R2\n    version: 2').replace('P2Y', 'P1Y'));
    expect((await ruled.get(RulesInForceService).takeIntoUse({ kind: 'service' })).rules).toHaveLength(3);
    expect((await ruled.get(RulesInForceService).readFolder()).isInForce).toBe(true);
  });

  it('asks all of a channel again when it is closed', async () => {
    await ruled.writeRules(
      rules
        .replace('trigger: declared-inactive', 'trigger: channel-closed')
        .replace('action: review', 'action: destroy'),
    );
    const [id] = await ruled.capture(channel, [post('p1', 'Evakuering av skolan')]);
    await ruled.applyRules();
    expect(await retentionOf(id!)).toMatchObject({ outcome: 'awaiting-trigger', ruleId: 'R3' });
    await ruled.get(ChannelsService).close(channel.id, '2024-01-31', 'Ersatt', { kind: 'service' });
    await ruled.applyRules();
    expect(await retentionOf(id!)).toMatchObject({ outcome: 'due-for-disposal', dueOn: '2024-02-29' });
  });

  it('never has two posts repeat each other: the later repeats the earlier, whichever was captured first', async () => {
    await ruled.writeRules(
      rules.replace('when: { kind: post }, otherwise: true', 'when: { kind: post, repeatsAnotherChannel: true }'),
    );
    const site = await ruled.register({ platform: 'wordpress', accountId: 'site', address: 'https://x.example' });
    const text = 'Bron över ån stängs för reparation i tre veckor.';
    const at = (day: string) => ({ publishedAt: new Date(`${day}T08:00:00Z`) });
    const [later] = await ruled.capture(channel, [
      { ...post('p1', `${text} https://x.example/bron #bron`), ...at('2026-03-02') },
    ]);
    await ruled.applyRules();
    expect(await classesOf([later!])).toEqual([null]);
    const [earlier, latest] = await ruled.capture(site, [
      { ...post('w1', 'Bron över ån stängs för reparation i tre veckor! (Bron)'), ...at('2026-03-01') },
      { ...post('w2', `${text} Bron!`), ...at('2026-03-03') },
    ]);
    await ruled.applyRules();
    expect(await classesOf([later!, earlier!, latest!])).toEqual(['K1', null, 'K1']);
  });
});

describe('what a person decides', () => {
  it('stands whatever the rules say, is left to them again on request, and what was is kept', async () => {
    const [top, reply] = await ruled.capture(channel, [post('p1', 'Simhallen öppnar'), comment('c1', 'p1')]);
    await ruled.applyRules();
    const classes = ruled.get(ClassesService);
    await classes.classifyByHand(
      { recordIds: [top!], recordClass: 'K3', reason: 'Del av krisen' },
      await schemes(),
      by,
    );
    await ruled.applyRules();
    expect(await classesOf([top!, reply!])).toEqual(['K3', 'K3']);
    await ruled.writeRules(rules.replace('id: A, version: 1', 'id: A, version: 2'));
    await ruled.applyRules();
    expect(await classesOf([top!])).toEqual(['K3']);
    await classes.leaveToRules([top!], by);
    await ruled.applyRules();
    expect(await classesOf([top!, reply!])).toEqual(['K1', null]);
    const history = await ruled.get(ClassHistoryService).listClasses(top!);
    expect(history.map(({ recordClass, basis }) => [recordClass, basis])).toEqual([
      ['K1', 'rule'],
      ['K3', 'person'],
      ['K1', 'rule'],
    ]);
    expect(history[1]!.reasons[0]).toMatch(/^Anna Ek \d{4}-\d\d-\d\d: Del av krisen$/);
    const events = await ruled.get(Audit).listFor([{ kind: 'record', id: top! }]);
    expect(events.map(({ deed }) => deed)).toEqual(['record-classified', 'record-left-to-rules']);
  });

  it('takes no changed files into use', async () => {
    const [id] = await ruled.capture(channel, [post('p1', 'Simhallen öppnar')]);
    await ruled.applyRules();
    await ruled.writeRules(rules.replace('id: R1, version: 1', 'id: R1, version: 2'));
    await ruled.get(AssessNow).complete(new AbortController().signal);
    expect(await retentionOf(id!)).toMatchObject({ ruleId: 'R1', ruleVersion: 1 });
    expect((await ruled.get(RulesInForceService).readFolder()).isInForce).toBe(false);
  });

  it('is refused for a class that the scheme does not have, without a reason, and out of reach', async () => {
    const [id] = await ruled.capture(channel, [post('p1', 'Simhallen öppnar')]);
    await ruled.applyRules();
    const classify = async (recordClass: string, reason: string, reach: typeof by.reach | readonly number[]) =>
      ruled
        .get(ClassesService)
        .classifyByHand({ recordIds: [id!], recordClass, reason }, await schemes(), { ...by, reach });
    await expect(classify('K9', 'x', 'all')).rejects.toMatchObject({ reason: 'no-such-class' });
    await expect(classify('K1', ' ', 'all')).rejects.toMatchObject({ reason: 'no-reason' });
    await expect(classify('K1', 'x', [])).rejects.toMatchObject({ name: 'RecordOutOfReach' });
    expect(await classesOf([id!])).toEqual(['K1']);
  });

  it('begins a period by declaring records inactive, and ends it by withdrawing', async () => {
    const [id] = await ruled.capture(channel, [post('p1', 'Evakuering av skolan')]);
    await ruled.applyRules();
    const triggers = ruled.get(TriggersService);
    const declaration = await triggers.declare(
      { trigger: 'declared-inactive', recordIds: [id!], happenedOn: '2024-01-31', reason: 'Över', caseReference: null },
      by,
    );
    await ruled.applyRules();
    expect(await retentionOf(id!)).toMatchObject({ outcome: 'due-for-review', dueOn: '2024-02-29' });
    await triggers.withdraw(declaration, by);
    await ruled.applyRules();
    expect(await retentionOf(id!)).toMatchObject({ outcome: 'awaiting-trigger', dueOn: null });
    expect(await triggers.listOf(id!)).toEqual([]);
    const events = await ruled.get(Audit).listFor([{ kind: 'record', id: id! }]);
    expect(events.map(({ deed }) => deed)).toEqual(['record-declared-inactive']);
  });
});

async function schemes() {
  return (await ruled.get(RulesInForceService).getInForce()).schemes;
}

describe('the outlook', () => {
  it('adds up to every record, by what it comes to and when', async () => {
    await ruled.capture(channel, [post('p1', 'Simhallen öppnar'), post('p2', 'Evakuering'), comment('c1', 'p1')]);
    await ruled.applyRules();
    const rows = await ruled
      .get(Database)
      .read(`SELECT class, outcome, records::int FROM retention_outlook ORDER BY class NULLS LAST`);
    expect(rows).toEqual([
      { class: 'K1', outcome: 'retain-permanently', records: 1 },
      { class: 'K3', outcome: 'awaiting-trigger', records: 1 },
      { class: null, outcome: 'no-rule', records: 1 },
    ]);
  });
});
