import type { RecordFacts } from '../record-facts.js';
import { conditions } from './index.js';

const facts: RecordFacts = {
  recordsCreator: 'Kommunstyrelsen',
  platform: 'mastodon',
  channelId: 3,
  origin: 'received',
  kind: 'comment',
  state: 'visible',
  recordClass: 'K1',
  threadClass: 'K2',
  isRegistered: false,
  isRemovedByUs: false,
  hasAttachments: true,
  hasSnapshot: false,
  isChannelClosed: false,
  repeatsAnotherChannel: true,
  words: new Set(['bygglov', 'tack']),
  happenedOn: {},
};

/** For each condition: what holds for the facts, what does not, and what cannot be read. */
const table: Readonly<Record<string, readonly [holds: unknown, not: unknown, unreadable: unknown]>> = {
  origin: [['received', 'drawn-up'], 'drawn-up', 'sent'],
  kind: ['comment', ['post', 'reply'], []],
  state: ['visible', ['gone', 'unavailable'], 7],
  platform: [['wordpress', 'mastodon'], 'wordpress', ''],
  channel: [[1, 3], 2, '3'],
  threadClass: ['K2', ['K1'], {}],
  words: [['Bygglov'], 'skola', true],
  removedByUs: [false, true, 0],
  hasAttachments: [true, false, null],
  hasSnapshot: [false, true, 'ja'],
  channelClosed: [false, true, 1],
  repeatsAnotherChannel: [true, false, []],
  class: ['K1', 'K2', [null]],
  registered: [false, true, 'nej'],
};

describe('the conditions that a rule may state', () => {
  it('are all in the table, and no other', () => {
    expect(Object.keys(table)).toEqual(conditions.map(({ name }) => name));
  });

  it.each(conditions)('$name holds where it should, and tells in Swedish what it is about', (condition) => {
    const { name } = condition;
    const [holds, not, unreadable] = table[name]!;
    for (const [written, wanted] of [
      [holds, true],
      [not, false],
    ]) {
      const result = condition.state(written);
      if (result.kind === 'fault') throw new Error(result.sentence);
      expect(result.condition.holds(facts)).toBe(wanted);
      expect(result.condition.describe()).toMatch(/^(är|har|hör|hade|inte|innehåller|saknar|finns|syns|bara) ?/);
    }
    const fault = condition.state(unreadable);
    expect(fault).toMatchObject({ kind: 'fault', sentence: expect.stringMatching(/Skriv/) as unknown });
  });

  it('let through the values that hold, where these can be listed', () => {
    for (const condition of conditions) {
      const result = condition.state(table[condition.name]![0]);
      if (result.kind === 'fault' || result.condition.accepts === null) continue;
      const { fact, values } = result.condition.accepts;
      const held = facts[fact as keyof RecordFacts] as string | number | boolean;
      expect([...values]).toContain(String(held));
    }
  });
});
