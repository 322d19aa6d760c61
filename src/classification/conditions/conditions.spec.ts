import { someFacts } from '../../../test/builders/some-facts.js';
import type { ClassifiableFacts } from '../classifiable-facts.js';
import type { StatedCondition } from '../condition.js';
import { classifyingConditions } from './index.js';

const kindOf = (name: string) => classifyingConditions.find((condition) => condition.name === name)!;

function state(name: string, written: unknown): StatedCondition {
  const result = kindOf(name).state(written);
  if (result.kind === 'fault') throw new Error(result.sentence);
  return result.condition;
}

function faultOf(name: string, written: unknown): string {
  const result = kindOf(name).state(written);
  return result.kind === 'fault' ? result.sentence : '';
}

const holds = (name: string, written: unknown, facts: Partial<ClassifiableFacts>) =>
  state(name, written).holds(someFacts(facts));

describe('a condition on one of a few values', () => {
  it('is written as one of them or as a list, and lets through what is in it', () => {
    expect(holds('kind', 'comment', { kind: 'comment' })).toBe(true);
    expect(holds('kind', ['comment', 'reply'], { kind: 'reply' })).toBe(true);
    expect(holds('kind', ['comment', 'reply'], { kind: 'post' })).toBe(false);
  });

  it('names every value that is not there, and the ones that are', () => {
    expect(faultOf('origin', ['sent', 'received', 7])).toBe(
      '”sent”, ”7” går inte att välja. Skriv drawn-up eller received.',
    );
    expect(faultOf('origin', undefined)).toMatch(/^”inget” går inte/);
    expect(faultOf('origin', [])).toMatch(/^Listan är tom/);
  });

  it('says once what is written twice', () => {
    expect(state('kind', ['reply', 'reply', 'comment']).describe()).toBe('är svar eller kommentarer');
  });
});

describe('a condition on texts', () => {
  it('lets through what has any of them, without the spaces around them', () => {
    expect(holds('platform', [' wordpress ', 'mastodon'], { platform: 'wordpress' })).toBe(true);
    expect(holds('platform', 'wordpress', { platform: 'mastodon' })).toBe(false);
    expect([...state('platform', [' a ', 'a', 'b']).accepts!.values]).toEqual(['a', 'b']);
  });

  it.each([[''], [' '], [[]], [['a', '']], [['a', 7]], [null], [{}], [true]])('refuses %j', (written) => {
    expect(faultOf('platform', written)).toMatch(/är ingen text\. Skriv en text/);
  });

  it('on the thread’s class holds for nothing whose thread has none', () => {
    expect(holds('threadClass', 'K1', { threadClass: 'K1' })).toBe(true);
    expect(holds('threadClass', ['K1', 'K2'], { threadClass: null })).toBe(false);
    expect(holds('threadClass', 'null', { threadClass: null })).toBe(false);
  });

  it('cuts what it cites, so that a sentence can be read', () => {
    const cited = (letters: number) => faultOf('origin', 'x'.repeat(letters));
    expect(cited(60)).toContain(`”${'x'.repeat(60)}”`);
    expect(cited(61)).toContain(`”${'x'.repeat(60)} …”`);
  });
});

describe('a condition on words', () => {
  it('holds where the text has any of them, whatever the case', () => {
    expect(holds('words', ['Skola', 'BYGGLOV'], { words: new Set(['bygglov']) })).toBe(true);
    expect(holds('words', 'skola', { words: new Set(['bygglov']) })).toBe(false);
  });

  it('tells in lower case which words to look for; no other condition looks for any', () => {
    expect(state('words', ['Skola', 'BYGGLOV']).words).toEqual(['skola', 'bygglov']);
    expect(state('platform', 'mastodon').words).toEqual([]);
    expect(state('hasSnapshot', true).words).toEqual([]);
  });

  it('says nothing that parts rules: a text may hold the words of both', () => {
    expect(state('words', 'skola').accepts).toBeNull();
  });
});

describe('a condition on channels', () => {
  it('is written as a number or a list of them', () => {
    expect(holds('channel', 1, { channelId: 1 })).toBe(true);
    expect(holds('channel', [3, 4, 3], { channelId: 3 })).toBe(true);
    expect(holds('channel', [3, 4], { channelId: 1 })).toBe(false);
    expect(state('channel', [3, 4, 3]).describe()).toBe('är från kanal 3 eller 4');
  });

  it.each([[0], [-1], [1.5], ['1'], [[]], [[1, 0]], [[1, '2']], [null]])('refuses %j', (written) => {
    expect(faultOf('channel', written)).toMatch(/är inget kanalnummer/);
  });
});

describe('a condition that is true or false', () => {
  it.each([
    ['removedByUs', 'isRemovedByUs'],
    ['hasAttachments', 'hasAttachments'],
    ['hasSnapshot', 'hasSnapshot'],
    ['channelClosed', 'isChannelClosed'],
    ['repeatsAnotherChannel', 'repeatsAnotherChannel'],
  ])('%s asks about %s, and says otherwise when it is turned round', (name, fact) => {
    for (const wanted of [true, false]) {
      expect(holds(name, wanted, { [fact]: wanted })).toBe(true);
      expect(holds(name, wanted, { [fact]: !wanted })).toBe(false);
      expect(state(name, wanted).accepts).toEqual({ fact, values: new Set([String(wanted)]) });
    }
    expect(state(name, true).describe()).not.toBe(state(name, false).describe());
    expect(faultOf(name, 'true')).toMatch(/är varken ja eller nej/);
  });
});

describe('two conditions on the same', () => {
  it.each([
    ['origin', 'received', 'drawn-up'],
    ['kind', 'post', ['comment', 'reply']],
    ['state', 'gone', 'visible'],
    ['platform', 'mastodon', 'wordpress'],
    ['channel', 1, [2, 11]],
    ['threadClass', 'K1', 'K10'],
    ['hasSnapshot', true, false],
  ])('%s can be told apart by the values that they let through', (name, one, other) => {
    const [mine, theirs] = [state(name, one).accepts!, state(name, other).accepts!];
    expect(mine.fact).toBe(theirs.fact);
    expect([...mine.values].filter((value) => theirs.values.has(value))).toEqual([]);
    expect([...theirs.values]).toEqual([other].flat().map(String));
  });
});
