import type { Acting } from '../../../src/foundation/access/index.js';
import { RegistrationHistory } from '../../../src/registration/index.js';
import { TriageSamples } from '../../../src/triage/index.js';
import { openTriage, type TestTriage } from './open-triage.js';

jest.setTimeout(60_000);

describe('samples of what rules decided', () => {
  let triage: TestTriage;
  let registrar: Acting;
  let ids: readonly string[];
  beforeAll(async () => {
    triage = await openTriage();
    registrar = await triage.person('Ritva Registrator');
    const channel = await triage.register();
    ids = await triage.say(channel, ['Tack!', '👍', 'Tack så mycket', 'Synpunkt']);
    await triage.sort();
  });
  afterAll(() => triage.close());

  const samples = () => triage.get(TriageSamples);
  const draw = async (count = 10) => (await samples().draw(registrar, count)).map(({ recordId }) => recordId).sort();

  it('are drawn among all that rules decided', async () => {
    expect(await draw()).toEqual(ids.slice(0, 3));
    expect(await draw(1)).toHaveLength(1);
  });

  it('are not drawn again once somebody has agreed', async () => {
    await samples().agree(ids[0]!, registrar);
    expect(await draw()).toEqual(ids.slice(1, 3));
    await expect(samples().agree(ids[0]!, registrar)).rejects.toMatchObject({ reason: 'not-to-be-sampled' });
    await expect(samples().overturn(ids[3]!, registrar)).rejects.toMatchObject({ reason: 'not-to-be-sampled' });
  });

  it('are undecided and wait first before whoever says that the rule was wrong', async () => {
    await samples().overturn(ids[1]!, registrar);
    expect(await triage.registrationOf(ids[1]!)).toBe('undecided');
    const [byRule, undone] = await triage.get(RegistrationHistory).listOf(ids[1]!);
    expect([byRule, undone]).toMatchObject([
      { basis: 'rule', isUndone: true },
      { decision: 'undone', undoes: byRule!.id, records: 1 },
    ]);
    expect(await triage.get(RegistrationHistory).listOf(ids[2]!)).toMatchObject([{ isUndone: false }]);
    await triage.sort();
    const next = await triage.queue.takeNext(registrar);
    expect(next).toMatchObject({ recordId: ids[1], because: 'overturned' });
    await triage.triage.decide(triage.decision([ids[1]!]), registrar);
    expect(await draw()).toEqual([ids[2]]);
  });
});
