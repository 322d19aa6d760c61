import type { Channel } from '../../../src/channels/index.js';
import {
  DisclosureRequestsService,
  RequestEndings,
  type DisclosureRequest,
  type NewRequest,
  type NewStep,
} from '../../../src/disclosure/index.js';
import { Audit } from '../../../src/foundation/audit/index.js';
import { HoldsService, type HoldExtent } from '../../../src/holds/index.js';
import { anything, archivist, openHolds, type TestHolds } from '../holds/open-holds.js';

let test: TestHolds;
let requests: DisclosureRequestsService;
let endings: RequestEndings;
let board: Channel;
let recordIds: readonly string[];
let id: number;

beforeAll(async () => {
  test = await openHolds();
  const get = <T>(service: abstract new (...all: never[]) => T): T =>
    test.records.archive.rooms.get(service, { strict: false });
  requests = get(DisclosureRequestsService);
  endings = get(RequestEndings);
  test.records.archive.clock.leapTo(new Date('2027-03-01T12:00:00Z'));
  board = await test.records.register();
  recordIds = await test.capture(board, [{ platformItemId: 'c1' }, { platformItemId: 'c2', threadItemId: 'c1' }]);
}, 60_000);
afterAll(() => test.close());
beforeEach(async () => {
  id = await open({});
});

const today = '2027-03-01';
const open = (stated: Partial<NewRequest>, extent: HoldExtent = { scope: 'threads', recordIds: [recordIds[0]!] }) =>
  requests.open(
    { receivedOn: '2027-01-04', requester: null, concerns: 'Allt om bron', caseReference: null, ...stated },
    extent,
    archivist,
  );
const step = (happenedOn: string, stated: Omit<NewStep, 'happenedOn' | 'note'>) =>
  requests.addStep(id, { note: null, happenedOn, ...stated } as NewStep, archivist);
const refuse = () => step('2027-01-05', { step: 'refused', outcome: 'in-part' } as never);
const serve = (day = '2027-01-07') => step(day, { step: 'served' });
const show = (): Promise<DisclosureRequest> => requests.getRequest(id, 'all');
const isHeld = async () => {
  const { holdId } = await show();
  const held = await test.listHeld(holdId, recordIds);
  return held.length === recordIds.length;
};

describe('a request', () => {
  it('lays its hold as it is opened, without anybody’s name', async () => {
    const request = await show();
    expect(request).toMatchObject({
      recordsCreator: 'Kommunstyrelsen',
      requester: null,
      concerns: 'Allt om bron',
      steps: [{ step: 'opened', happenedOn: '2027-01-04', by: 'Åsa Öberg', at: expect.anything() as unknown }],
      standing: { state: 'open', isHolding: true, holdsUntil: null },
    });
    expect(await isHeld()).toBe(true);
    expect(await test.holds.getHold(request.holdId, 'all')).toMatchObject({
      ground: 'disclosure-request',
      reason: `Begäran om utlämnande ${id}`,
      requestId: id,
    });
  });

  it('has a hold that nobody lifts by hand', async () => {
    const { holdId } = await show();
    const lifting = test.records.archive.rooms.get(HoldsService, { strict: false }).lift(holdId, 'x', archivist);
    await expect(lifting).rejects.toMatchObject({ reason: 'ends-with-request', subject: String(id) });
    expect(await isHeld()).toBe(true);
  });

  it('holds no more once it is answered in full, or withdrawn', async () => {
    await step('2027-01-05', { step: 'answered' });
    expect(await isHeld()).toBe(false);
    expect((await show()).standing).toMatchObject({ state: 'answered', isHolding: false });
    id = await open({});
    await step('2027-01-05', { step: 'withdrawn' });
    expect(await isHeld()).toBe(false);
  });

  it('holds again where it was not answered in full after all', async () => {
    await step('2027-01-05', { step: 'answered' });
    await refuse();
    expect(await isHeld()).toBe(true);
    const audit = test.records.archive.rooms.get(Audit, { strict: false });
    const { holdId } = await show();
    const events = await audit.listFor([{ kind: 'disposal-hold', id: String(holdId) }]);
    expect(events.map(({ deed }) => deed)).toEqual(['hold-laid', 'hold-lifted', 'hold-in-force-again']);
  });

  it('is listed among those that hold, and then among those that have ended', async () => {
    const ids = async (standing: 'holding' | 'ended') =>
      (await requests.list({ standing, reach: [board.recordsCreatorId] }, null, 1)).map((one) => one.id);
    expect(await ids('holding')).toEqual([id]);
    await step('2027-01-05', { step: 'answered' });
    expect(await ids('holding')).not.toEqual([id]);
    expect(await ids('ended')).toEqual([id]);
    expect(await requests.list({ standing: 'ended', reach: [999] }, null, 10)).toEqual([]);
  });

  it.each<[string, () => Promise<unknown>]>([
    ['no-concern', () => open({ concerns: ' ' })],
    ['no-day', () => open({ receivedOn: '2027-02-30' })],
    ['day-ahead', () => open({ receivedOn: '2027-03-02' })],
    ['no-records', () => open({}, { scope: 'records', recordIds: [] })],
    [
      'several-creators',
      () => open({}, { scope: 'filter', recordsCreatorId: null, filter: { ...anything, origin: 'received' } }),
    ],
    ['not-now', () => serve()],
    ['not-now', () => step('2027-01-05', { step: 'appealed' })],
    ['day-ahead', () => step('2027-03-02', { step: 'answered' })],
    ['day-before-request', () => step('2027-01-03', { step: 'answered' })],
    ['no-day', () => step('i går', { step: 'answered' })],
  ])('is refused with %s, and nothing is changed', async (reason, deed) => {
    const before = await show();
    const all = () => test.holds.list({ standing: 'in-force', reach: 'all' }, null, 100);
    const holds = await all();
    await expect(deed()).rejects.toMatchObject({ reason });
    expect(await show()).toEqual(before);
    expect(await all()).toEqual(holds);
  });

  it('is not there for another board', async () => {
    await expect(requests.getRequest(id, [999])).rejects.toMatchObject({ reason: 'no-such-request' });
    const answered = { step: 'answered', happenedOn: today, note: null } as const;
    const by = { ...archivist, reach: [999] };
    await expect(requests.addStep(id, answered, by)).rejects.toMatchObject({ reason: 'no-such-request' });
  });
});

describe('a refusal', () => {
  it('holds without end until the decision is received', async () => {
    await refuse();
    await endings.liftDue('2099-01-01');
    expect(await isHeld()).toBe(true);
    expect((await show()).standing).toEqual({ state: 'refused', isHolding: true, holdsUntil: null });
  });

  it('holds through the last day of the appeal, and is lifted once by the night after', async () => {
    await refuse();
    await step('2027-02-08', { step: 'served' });
    expect((await show()).standing).toEqual({ state: 'served', isHolding: true, holdsUntil: '2027-03-01' });
    await endings.liftDue('2027-03-01');
    expect(await isHeld()).toBe(true);
    await endings.liftDue('2027-03-02');
    expect(await isHeld()).toBe(false);
    expect((await show()).steps.at(-1)).toMatchObject({
      step: 'lapsed',
      happenedOn: '2027-03-02',
      by: 'Flödesarkivet',
    });
    expect(await test.holds.getHold((await show()).holdId, 'all')).toMatchObject({
      liftedBy: 'Flödesarkivet',
      liftingReason: 'Tiden för överklagande gick ut 2027-03-01.',
    });
    expect(await endings.liftDue('2027-03-03')).toBe(0);
  });

  it('is lifted in a transaction that somebody else has begun, or not at all', async () => {
    await refuse();
    await step('2027-02-08', { step: 'served' });
    const failing = test.records.database.inTransaction(async (tx) => {
      expect(await endings.liftDue('2027-03-02', tx)).toBe(1);
      throw new Error('something else failed');
    });
    await expect(failing).rejects.toThrow('something else failed');
    expect(await isHeld()).toBe(true);
  });

  it('that is appealed holds until the appeal is decided for good', async () => {
    await refuse();
    await serve();
    await step('2027-01-20', { step: 'appealed' });
    await endings.liftDue('2099-01-01');
    expect(await isHeld()).toBe(true);
    await step('2027-03-01', { step: 'appeal-decided', outcome: 'upheld' } as never);
    expect(await isHeld()).toBe(true);
    await endings.liftDue('2027-03-02');
    expect(await isHeld()).toBe(false);
  });

  it('that a court changes is to be decided again, and holds', async () => {
    await refuse();
    await serve();
    await step('2027-01-20', { step: 'appealed' });
    await step('2027-02-20', { step: 'appeal-decided', outcome: 'changed' } as never);
    await endings.liftDue('2099-01-01');
    expect(await isHeld()).toBe(true);
    expect((await show()).standing.state).toBe('open');
  });

  it('whose appeal is noted late holds again', async () => {
    await refuse();
    await serve();
    expect(await isHeld()).toBe(false);
    expect((await show()).standing.state).toBe('lapsed');
    await step('2027-01-28', { step: 'appealed' });
    expect(await isHeld()).toBe(true);
  });
});
