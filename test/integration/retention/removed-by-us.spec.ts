import type { Channel } from '../../../src/channels/index.js';
import { Database } from '../../../src/foundation/database/index.js';
import { RemovalsService, type NewRemoval } from '../../../src/records/index.js';
import { openRuledArchive, type RuledArchive } from '../../rules/index.js';

const rules = `
classificationScheme:
  structure: Egen
  classes:
    - { code: K1, name: Kommentar }
    - { code: K9, name: Borttagen kommentar }
classification:
  - { id: A, version: 1, class: K1, when: { kind: comment }, otherwise: true }
  - { id: B, version: 1, class: K9, when: { removedByUs: true } }
rules:
  - { id: R1, version: 1, title: Kommentarer, when: { class: K1 }, action: retain-permanently }
  - id: R9
    version: 1
    title: Borttagna
    when: { class: K9, removedByUs: true }
    action: destroy
    trigger: received
    period: P2Y
    decision: { body: Kommunstyrelsen, date: 2020-01-12, paragraph: 4 §, number: KS 2020/17, validFrom: 2020-02-01 }
`;

const by = { actor: { kind: 'person', id: 1, name: 'Anna Ek' }, reach: 'all' } as const;
let ruled: RuledArchive;
let channel: Channel;
let removals: RemovalsService;
let id = '';

beforeEach(async () => {
  ruled = await openRuledArchive();
  channel = await ruled.register();
  await ruled.writeRules(rules);
  removals = ruled.get(RemovalsService);
  [id = ''] = await ruled.capture(
    channel,
    [1, 2, 3, 4, 5].map((n) => ({ platformItemId: `c${n}` })),
  );
  await ruled.applyRules();
});
afterEach(() => ruled.close());

const aRemoval = (stated: Partial<NewRemoval> = {}): NewRemoval => ({
  recordId: id,
  ground: 'channel-rules',
  reason: ' Personangrepp ',
  removedOn: '2026-11-20',
  removedBy: 'Sara Lindmark',
  ...stated,
});

async function listEvents() {
  const rows = await ruled.get(Database).read<{
    deed: string;
    subject: string;
    details: string;
  }>(
    `SELECT e.deed, e.subject_id AS subject, d.details FROM audit_event e JOIN audit_detail d USING (seq)
        WHERE e.deed LIKE '%remov%' ORDER BY e.seq`,
  );
  return rows.map(({ details, ...event }) => ({ ...event, details: JSON.parse(details) as unknown }));
}

describe('a record that we removed from its channel', () => {
  it('is told with ground, reason, day and who, and by whom it was noted', async () => {
    expect((await ruled.view(id)).removedByUs).toBeNull();
    await removals.note(aRemoval(), by);
    expect((await ruled.view(id)).removedByUs).toEqual({
      ground: 'channel-rules',
      reason: 'Personangrepp',
      removedOn: '2026-11-20',
      removedBy: 'Sara Lindmark',
      notedBy: 'Anna Ek',
      notedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
  });

  it('is asked about by the rules again, it alone, and anew when the note is taken back', async () => {
    await removals.note(aRemoval(), by);
    expect(await ruled.applyRules()).toEqual({ classified: 1, asked: 1, changed: 1 });
    expect(await ruled.view(id)).toMatchObject({ class: 'K9', retention: { ruleId: 'R9' } });
    await removals.withdraw(id, by);
    await ruled.applyRules();
    expect(await ruled.view(id)).toMatchObject({ class: 'K1', removedByUs: null, retention: { ruleId: 'R1' } });
  });

  it('keeps its state on the platform, its versions and its place in the search', async () => {
    const before = await ruled.view(id);
    await removals.note(aRemoval(), by);
    expect({ ...(await ruled.view(id)), removedByUs: null }).toEqual(before);
  });

  it('leaves each note in the audit log, also what was corrected and what was taken back', async () => {
    await removals.note(aRemoval(), by);
    await removals.note(aRemoval({ ground: 'criminal', reason: 'Hot' }), by);
    await removals.withdraw(id, by);
    const first = {
      ground: 'channel-rules',
      reason: 'Personangrepp',
      removedOn: '2026-11-20',
      removedBy: 'Sara Lindmark',
    };
    const second = { ...first, ground: 'criminal', reason: 'Hot' };
    expect(await listEvents()).toMatchObject([
      { deed: 'record-removed-from-channel', subject: id, details: { ...first, corrected: null } },
      { deed: 'record-removed-from-channel', subject: id, details: { ...second, corrected: first } },
      { deed: 'removal-note-withdrawn', subject: id, details: { withdrawn: second } },
    ]);
  });

  it('is not noted where something is wrong, out of reach or nowhere, and then nothing is', async () => {
    const refusals = [
      removals.note(aRemoval({ removedOn: '2999-01-01' }), by),
      removals.note(aRemoval({ reason: ' ' }), by),
      removals.note(aRemoval(), { ...by, reach: [channel.recordsCreatorId + 1] }),
      removals.note(aRemoval({ recordId: '999999' }), by),
      removals.withdraw(id, by),
    ];
    expect((await Promise.allSettled(refusals)).map((one) => one.status === 'rejected' && String(one.reason))).toEqual([
      expect.stringContaining('day-ahead'),
      expect.stringContaining('no-reason'),
      expect.stringContaining('RecordOutOfReach'),
      expect.stringContaining('RecordOutOfReach'),
      expect.stringContaining('not-noted'),
    ]);
    expect(await listEvents()).toEqual([]);
    expect((await ruled.view(id)).removedByUs).toBeNull();
  });

  it('is noted once when two do so at the same time', async () => {
    await Promise.all(['Anna', 'Bo', 'Kim'].map((removedBy) => removals.note(aRemoval({ removedBy }), by)));
    expect((await ruled.view(id)).removedByUs).toMatchObject({ ground: 'channel-rules' });
    expect(await listEvents()).toHaveLength(3);
  });
});
