import { swedishVariants } from './swedish-variants.js';

const mostTerms = 40;
const longestWord = 200;
const either: readonly string[] = ['eller', 'or'];

/**
 * What a person typed, in the words of PostgreSQL's to_tsquery: "citat" as it stands, -utan, bygg* for what begins so,
 * eller between words; other words in all their inflections. Null where nothing is sought.
 */
export function readWordQuery(typed: string): string | null {
  const alternatives: string[][] = [[]];
  for (const { minus, phrase, word } of readTerms(typed)) {
    const isEither = minus === '' && word !== undefined && either.includes(word.toLowerCase());
    const sought = isEither ? null : phrase !== undefined ? quote(phrase) : expandWord(word ?? '');
    if (isEither && alternatives.at(-1)!.length > 0) alternatives.push([]);
    if (sought !== null) alternatives.at(-1)!.push(minus ? `!(${sought})` : sought);
  }
  const parts = alternatives.filter((terms) => terms.length > 0).map((terms) => terms.join(' & '));
  return parts.length === 0 ? null : parts.join(' | ');
}

interface Term {
  readonly minus: string;
  readonly phrase?: string;
  readonly word?: string;
}

function readTerms(typed: string): Term[] {
  const terms = typed.matchAll(/(?<minus>-?)(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/g);
  return [...terms].slice(0, mostTerms).map((match) => match.groups as unknown as Term);
}

function expandWord(written: string): string | null {
  const [, word = '', star] = /^[^\p{L}\p{N}]*(.*?)[^\p{L}\p{N}*]*(\*?)[^\p{L}\p{N}]*$/su.exec(written) ?? [];
  const bare = quote(word.replaceAll('*', ' '));
  if (bare === null || star === '*') return bare && `${bare}:*`;
  const variants = swedishVariants(word).flatMap((variant) => quote(variant) ?? []);
  return variants.length === 1 ? variants[0]! : `(${variants.join(' | ')})`;
}

/** Null where there is neither letter nor digit. What steers a tsquery is blanked. */
function quote(text: string): string | null {
  const plain = text.replace(/['\\\0]/g, ' ').slice(0, longestWord);
  return /[\p{L}\p{N}]/u.test(plain) ? `'${plain}'` : null;
}
