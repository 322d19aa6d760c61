import type { TextStyle } from './look.js';

/** Elements that a reader saw nothing of, or that are no text: dropped with all that is in them. */
export const unreadElements = new Set(
  'script style template head title noscript object embed svg math select option textarea button'.split(' '),
);

export const paragraphElements = new Set(
  (
    'address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header ' +
    'html legend main nav p section summary h1 h2 h3 h4 h5 h6'
  ).split(' '),
);

export const textStyles: ReadonlyMap<string, TextStyle> = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasised'],
  ['em', 'emphasised'],
  ['cite', 'emphasised'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['s', 'struck'],
  ['del', 'struck'],
  ['strike', 'struck'],
]);

export function isHeading(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

/** Pictures that stand for a character: their alternative text is the character. */
export const emojiClass = /\b(?:emoji|emojione|custom-emoji|wp-smiley)\b/;
