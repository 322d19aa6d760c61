import { isNode, LineCounter, parseDocument, type Document } from 'yaml';

export interface RulePlace {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A fault of a rule file: where it is, and a sentence in Swedish on what is wrong and what to do. */
export interface RuleFault extends RulePlace {
  readonly sentence: string;
}

/** The way to a value: keys of maps and places in lists. */
export type PathInFile = readonly (string | number)[];

/** A YAML file as it was read: its values, and the line that each stands on. */
export interface RuleFile {
  readonly file: string;
  readonly text: string;
  readonly values: unknown;
  /** The line of the value, or of the nearest thing around it that is there. */
  lineOf(path: PathInFile): number;
  placeOf(path: PathInFile): RulePlace;
  /** The line of a key in the map at the path, for a key that should not be there. */
  lineOfKey(path: PathInFile, key: string): number;
}

export type ReadRuleFile =
  | { readonly kind: 'read'; readonly ruleFile: RuleFile }
  | { readonly kind: 'broken'; readonly line: number; readonly reason: string };

/** Aliases could make a small file enormous; a rule file needs none. */
const limits = { maxAliasCount: 0 } as const;

/** Never throws: a broken file is an answer. `reason` is the parser's own, in English. */
export function readRuleFile(file: string, text: string): ReadRuleFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, strict: true });
  const [error] = document.errors;
  if (error) return { kind: 'broken', line: lines.linePos(error.pos[0]).line, reason: error.code };
  try {
    const values: unknown = document.toJS(limits);
    return { kind: 'read', ruleFile: locatedIn(file, text, { document, lines, values }) };
  } catch {
    return { kind: 'broken', line: 1, reason: 'ALIAS' };
  }
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly values: unknown;
}

function locatedIn(file: string, text: string, { document, lines, values }: Parsed): RuleFile {
  const lineOf = (path: PathInFile): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 1;
  };
  return {
    file,
    text,
    values,
    lineOf,
    placeOf: (path) => ({ file, line: lineOf(path) }),
    lineOfKey: (path, key) => {
      const map = path.length === 0 ? document.contents : document.getIn(path, true);
      const pairs = isNode(map) && 'items' in map ? (map.items as { key?: unknown }[]) : [];
      const pair = pairs.find((item) => isNode(item.key) && 'value' in item.key && item.key.value === key);
      return isNode(pair?.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : lineOf(path);
    },
  };
}
