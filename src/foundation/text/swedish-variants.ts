import { swedishIrregulars } from './swedish-irregulars.js';

const letters = /^\p{L}{2,40}$/u;
const vowel = '[aeiouyåäöé]';
const consonant = '[^aeiouyåäöé]';

/** The longest ending of inflection that leaves a stem: three letters, or two that end in a vowel. */
const endings = new RegExp(
  `^(${consonant}*${vowel}.*?)(?<=...|[oyåäö])(?:` +
    '(?:orna|arna|erna|ena)s?|[oae]rs?|(?:(?<!h|it)et|an|en)s?|ades?|ats?|ande|are|aste?|as?|es?' +
    ')$',
);

/** Nouns, adjectives and verbs that no ending hangs on. */
const uninflected = new Set(
  (
    'annan bara efter eller endast enligt före genom heller hellre igen ibland innan inte kanske medan mellan mycket ' +
    'nästan också oftast redan sedan senast snart under utan varken även'
  ).split(' '),
);

/**
 * Inflections of a Swedish word that PostgreSQL's stemmer keeps apart, the word itself first: the stemmer leaves the
 * definite -an and -et, cannot tell e-nouns' plural, and knows no changed vowels. Forms that are no word find nothing.
 */
export function swedishVariants(word: string): string[] {
  const lower = word.toLowerCase();
  if (!letters.test(lower) || uninflected.has(lower)) return [lower];
  const stems = new Set([lower, ...cutEnding(lower), ...cutLastLetter(lower)].flatMap(withChangedStem));
  return [...new Set([lower, ...[...stems].flatMap(inflect), ...listIrregulars(stems)])];
}

function cutEnding(word: string): string[] {
  const stem = endings.exec(word)?.[1];
  return stem === undefined ? [] : [stem];
}

/** `cykeln`, `bron`, `barns`; `körde`, `läste`; `kommunalt`, `aktuellt`. */
function cutLastLetter(word: string): string[] {
  const match =
    /^(.{2,}[oyåäö]|.{3,}(?:el|er))ns?$/.exec(word) ??
    /^(.{3,}[bdfgklmnprtv])s$/.exec(word) ??
    /^(.{2,}(?:[rgjlmv](?=de)|[kpst](?=te)))[dt]e$/.exec(word) ??
    /^(.{2,}(?:al|ell|bar|sam))t$/.exec(word);
  return match ? [match[1]!] : [];
}

/** The same word where its stem is drawn together or doubled: `cykel`/`cykl-`, `rum`/`rumm-`, `museum`/`muse-`. */
const stemChanges: readonly (readonly [end: RegExp, other: string])[] = [
  [new RegExp(`(${consonant})e([lr])$`), '$1$2'],
  [/(pp|tt|ck)en$/, '$1n'],
  [new RegExp(`(${vowel}.*[bcdfgkpstv])([lrn])$`), '$1e$2'],
  [new RegExp(`(${vowel}m)m$`), '$1'],
  [new RegExp(`(${vowel}m)$`), '$1m'],
  [/(..[aeio])um$/, '$1'],
  [/(..(?:[dnrs]i|se|tr))$/, '$1um'],
];

function withChangedStem(stem: string): string[] {
  return [stem, ...stemChanges.flatMap(([end, other]) => (end.test(stem) ? [stem.replace(end, other)] : []))];
}

function inflect(stem: string): string[] {
  return [stem, ...inflectionsOf(stem).map((ending) => stem + ending)];
}

/** One for each stem that PostgreSQL's stemmer makes of them. */
function inflectionsOf(stem: string): readonly string[] {
  if (/[oyåäö]$/.test(stem)) return ['n', 'r', 'ar', 'arna', 'tt', 'dde'];
  if (/[aei]$/.test(stem)) return ['n', 't', 'et', 'er'];
  if (/s$/.test(stem)) return ['en', 'an', 'et', 'ena', 't'];
  return /e[lr]$/.test(stem) ? ['n', 'an', 'et'] : ['an', 'et', 'ena', 't', 'de'];
}

/** Every form of an irregular family with the stem that its ending hangs on. */
const irregularStems = swedishIrregulars.flatMap((family) =>
  family.flatMap((form) => [form, ...cutEnding(form)].map((stem) => ({ stem, family }))),
);

/** Also at the end of a compound: `läroböcker`, `innerstaden`. */
function listIrregulars(stems: Iterable<string>): string[] {
  return [...stems].flatMap((word) =>
    irregularStems
      .filter(
        ({ stem }) => word === stem || (stem.length >= 3 && word.length >= stem.length + 3 && word.endsWith(stem)),
      )
      .flatMap(({ stem, family }) => family.map((form) => word.slice(0, word.length - stem.length) + form)),
  );
}
