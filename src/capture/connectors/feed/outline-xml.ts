import { Parser } from 'htmlparser2';
import { UnreadableFeed } from './unreadable-feed.js';

export type XmlFormat = 'rss' | 'rdf' | 'atom';

/** Where things stand in an XML feed: places in its text, `end` being the one after. */
export interface XmlOutline {
  readonly format: XmlFormat;
  readonly root: Span;
  /** The start tags that stand open around the items, in order. */
  readonly startTags: readonly Span[];
  readonly items: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const FORMATS: Readonly<Record<string, XmlFormat>> = { rss: 'rss', rdf: 'rdf', feed: 'atom' };
const ITEM_NAMES: Readonly<Record<XmlFormat, string>> = { rss: 'item', rdf: 'item', atom: 'entry' };
/** Beyond any feed; what goes deeper is made to break its readers. */
const DEEPEST = 500;

/** One pass that expands no entities and reads no document type. @throws UnreadableFeed */
export function outlineXml(text: string): XmlOutline {
  const reading = new OutlineReading();
  /** After a processing instruction the parser is a place behind. */
  const startOfTag = (): number => text.indexOf('<', parser.startIndex);
  /** It tells of a closing tag at the end of its name; spaces may follow. */
  const endOfTag = (): number => text.indexOf('>', parser.endIndex) + 1;
  const parser: Parser = new Parser(
    {
      onopentag: (name) => reading.open(name, { start: startOfTag(), end: parser.endIndex + 1 }),
      onclosetag: (_name, isImplied) => reading.close(endOfTag(), isImplied),
    },
    { xmlMode: true, decodeEntities: false },
  );
  parser.end(text);
  return reading.result();
}

class OutlineReading {
  private readonly standing: { readonly name: string; readonly tag: Span }[] = [];
  private readonly items: Span[] = [];
  private format: XmlFormat | null = null;
  private root: Span | null = null;
  private startTags: readonly Span[] = [];
  /** How many elements stand open where the items' own begin. */
  private itemDepth: number | null = null;

  open(written: string, tag: Span): void {
    if (this.root) return;
    const name = written.replace(/^.*:/, '').toLowerCase();
    if (this.standing.length === 0) this.format = readFormat(name);
    if (this.standing.length >= DEEPEST) throw new UnreadableFeed('nested too deep');
    if (this.isItem(name)) {
      this.itemDepth = this.standing.length;
      this.startTags = this.standing.map((element) => element.tag);
    }
    this.standing.push({ name, tag });
  }

  close(end: number, isImplied: boolean): void {
    const closed = this.standing.pop();
    if (!closed) return;
    if (this.standing.length === 0 && isImplied) throw new UnreadableFeed('cut off');
    if (this.standing.length === 0) this.root = { start: closed.tag.start, end };
    if (this.standing.length !== this.itemDepth) return;
    this.items.push({ start: closed.tag.start, end });
    this.itemDepth = null;
  }

  result(): XmlOutline {
    const { format, root, startTags, items } = this;
    if (!format || !root) throw new UnreadableFeed('no feed');
    return { format, root, startTags, items };
  }

  /** RSS has its items in the channel, RSS 1.0 beside it. */
  private isItem(name: string): boolean {
    if (!this.format || this.itemDepth !== null || name !== ITEM_NAMES[this.format]) return false;
    const [, ...around] = this.standing.map((element) => element.name);
    return this.standing.length > 0 && (around.length === 0 || (around.length === 1 && around[0] === 'channel'));
  }
}

function readFormat(rootName: string): XmlFormat {
  const format = FORMATS[rootName];
  if (!format) throw new UnreadableFeed(`"${rootName}" is no feed`);
  return format;
}
