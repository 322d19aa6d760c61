import { swedishVariants } from '../../../src/foundation/text/index.js';
import { openTestDatabase, type TestDatabase } from '../../database/index.js';
import { swedishInflections } from './swedish-inflections.js';

let test: TestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

describe('a Swedish word', () => {
  it('finds nearly all its inflections, where the stemmer alone finds less than half', async () => {
    const words = swedishInflections.flatMap((family) => family.flatMap(swedishVariants));
    const stems = await readStems([...new Set(words)]);
    const alone = shareFound((word) => new Set([stems.get(word)]), stems);
    const varied = shareFound((word) => new Set(swedishVariants(word).map((variant) => stems.get(variant))), stems);
    process.stderr.write(`inflections found: ${percent(alone)} by the stemmer, ${percent(varied)} with variants\n`);
    expect(alone).toBeLessThan(0.5);
    expect(varied).toBeGreaterThan(0.95);
  });

  it('grows into few enough variants to be sought at once', () => {
    const counts = swedishInflections.flat().map((word) => swedishVariants(word).length);
    expect(Math.max(...counts)).toBeLessThan(40);
  });
});

/** Of all pairs of inflections, those where seeking the one finds the other. */
function shareFound(
  soughtStems: (word: string) => ReadonlySet<string | undefined>,
  stems: ReadonlyMap<string, string>,
): number {
  const found = swedishInflections.flatMap((family) =>
    family.flatMap((sought) => {
      const sees = soughtStems(sought);
      return family.filter((other) => other !== sought).map((other) => sees.has(stems.get(other)));
    }),
  );
  return found.filter(Boolean).length / found.length;
}

async function readStems(words: readonly string[]): Promise<Map<string, string>> {
  const rows = await test.database.read<{ word: string; stem: string }>(
    `SELECT word, array_to_string(tsvector_to_array(to_tsvector('swedish', word)), ' ') AS stem FROM unnest($1::text[]) AS word`,
    [words],
  );
  return new Map(rows.map(({ word, stem }) => [word, stem]));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
