import { holeIn, sqlTokens } from './sql-tokens.js';

export type Deed = 'reads' | 'writes';

export interface TableUse {
  readonly table: string;
  readonly deed: Deed;
}

/** What a statement, or a part of one, does to tables. */
export interface SqlUses {
  readonly uses: readonly TableUse[];
  /** Words with a hole that stand where a table's name belongs. */
  readonly holes: readonly { readonly word: string; readonly deed: Deed }[];
  /** Names of tables of which it cannot be told why they stand there. */
  readonly unexplained: readonly string[];
}

/** What the schema knows. */
export interface Names {
  readonly tables: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** A pair of brackets, or the whole. */
interface Level {
  /** The word before the bracket. */
  readonly opener: string;
  /** Between FROM and what ends its list: a comma is followed by a table. */
  inFrom: boolean;
}

const endsFrom = new Set(
  'SELECT WHERE GROUP ORDER HAVING LIMIT OFFSET UNION EXCEPT INTERSECT SET RETURNING VALUES WINDOW FOR'.split(' '),
);
/** FROM in their brackets begins no list of tables. */
const haveTheirOwnFrom = new Set(['EXTRACT', 'SUBSTRING', 'TRIM', 'OVERLAY']);
const beforeNoTable = new Set(['FOR', 'KEY', 'DO', 'ON']);
const beforeTheName = new Set(['ONLY', 'LATERAL', 'TABLE']);

/**
 * Reads one literal. Where a WITH of another literal has a table's name it tells of a use too many, never of one too
 * few: each name of a table is a use, has a plain reason to stand there, or is unexplained.
 */
export function usesInSql(sql: string, names: Names): SqlUses {
  return new SqlReading(sqlTokens(sql), names).read();
}

class SqlReading {
  private readonly uses: TableUse[] = [];
  private readonly holes: SqlUses['holes'][number][] = [];
  private readonly unexplained: string[] = [];
  private readonly levels: Level[] = [{ opener: '', inFrom: false }];
  /** A table's name comes next, and this is done to it. */
  private expected: Deed | null;
  /** The word after a table is what the statement calls it. */
  private mayBeAlias = false;

  constructor(
    private readonly tokens: readonly string[],
    private readonly names: Names,
  ) {
    this.expected = this.beginsWithTable() ? 'reads' : null;
  }

  read(): SqlUses {
    this.tokens.forEach((token, at) => this.step(token, at));
    return { uses: this.uses, holes: this.holes, unexplained: this.unexplained };
  }

  private step(token: string, at: number): void {
    const level = this.levels.at(-1)!;
    const wasAfterTable = this.mayBeAlias;
    this.mayBeAlias = false;
    if (token === '(') this.levels.push({ opener: (this.tokens[at - 1] ?? '').toUpperCase(), inFrom: false });
    else if (token === ')') this.close();
    else if (token === ',') this.expected = level.inFrom ? 'reads' : null;
    else if (endsFrom.has(token)) [level.inFrom, this.expected] = [false, null];
    else if (!beforeTheName.has(token) && !this.beginsTables(token, at, level) && isName(token))
      this.takeName(token, at, wasAfterTable);
  }

  private close(): void {
    if (this.levels.length > 1) this.levels.pop();
    this.expected = null;
    this.mayBeAlias = this.levels.at(-1)!.inFrom;
  }

  private beginsTables(token: string, at: number, level: Level): boolean {
    const deed = this.deedAfter(token, at, level);
    if (deed === null) return false;
    this.expected = deed;
    level.inFrom = token !== 'INTO' && token !== 'UPDATE';
    return true;
  }

  /** What is done to the table that comes after this word; null where none does. */
  private deedAfter(token: string, at: number, { opener }: Level): Deed | null {
    const [twoBefore, before, after] = [this.tokens[at - 2], this.tokens[at - 1] ?? '', this.tokens[at + 1]];
    if (token === 'FROM') {
      const isComparison = before === 'DISTINCT' && (twoBefore === 'IS' || twoBefore === 'NOT');
      return isComparison || haveTheirOwnFrom.has(opener) ? null : before === 'DELETE' ? 'writes' : 'reads';
    }
    if (token === 'USING') return after === '(' ? null : 'reads';
    if (token === 'UPDATE') return beforeNoTable.has(before) ? null : 'writes';
    if (token === 'INTO' || token === 'TRUNCATE') return 'writes';
    return token === 'JOIN' || token === 'LOCK' || token === 'COPY' ? 'reads' : null;
  }

  private takeName(word: string, at: number, wasAfterTable: boolean): void {
    if (this.expected !== null) this.takeTable(word, at, this.expected);
    else if (this.names.tables.has(word) && !wasAfterTable && !this.isExplained(word, at)) this.unexplained.push(word);
  }

  private takeTable(word: string, at: number, deed: Deed): void {
    const [before, after] = [this.tokens[at - 1], this.tokens[at + 1]];
    const isCall = after === '(' && this.tokens[at - 1] !== 'INTO';
    if (holeIn(word) === null && this.names.tables.has(word) && !isCall) this.uses.push({ table: word, deed });
    // A hole that is alone in its brackets is a whole SELECT, which is read where it is written.
    if (holeIn(word) !== null && !(before === '(' && after === ')')) this.holes.push({ word, deed });
    this.expected = null;
    this.mayBeAlias = true;
  }

  /** A column, what the statement calls something, or what it locks of that which it has read. */
  private isExplained(word: string, at: number): boolean {
    const [before, after] = [this.tokens[at - 1], this.tokens[at + 1]];
    const isQualified = before === '.' || after === '.' || before === 'OF';
    const isNamedSo = this.tokens.some((token, of) => token === word && this.tokens[of - 1] === 'AS');
    return isQualified || isNamedSo || this.names.columns.has(word);
  }

  /** A part that another literal puts after its FROM: `record r JOIN …`. */
  private beginsWithTable(): boolean {
    const [first = '', next] = this.tokens;
    return this.names.tables.has(first) && (next === undefined || /^[\w,‹]/.test(next)) && next !== 'IS';
  }
}

function isName(token: string): boolean {
  return /^[a-z_‹]/.test(token);
}
