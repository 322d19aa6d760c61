import { findRefusal, type ServerFacts } from './server-facts.js';

const good: ServerFacts = {
  version: '15.0',
  versionNumber: 150000,
  encoding: 'UTF8',
  role: 'arkiv',
  mayCreate: true,
  hasSwedishOrder: true,
};

describe('a database server', () => {
  it('serves from version 15', () => {
    expect(findRefusal(good)).toBeNull();
  });

  it.each<[Partial<ServerFacts>, RegExp]>([
    [{ version: '14.22', versionNumber: 140022 }, /är PostgreSQL 14\.22\. Flödesarkivet behöver version 15/],
    [{ encoding: 'LATIN1' }, /teckenkodningen LATIN1/],
    [{ mayCreate: false }, /Användaren arkiv i DATABASE_URL får inte skapa tabeller/],
    [{ hasSwedishOrder: false }, /saknar svensk sorteringsordning/],
  ])('is refused with a sentence for %j', (facts, sentence) => {
    expect(findRefusal({ ...good, ...facts })?.message).toMatch(sentence);
  });
});
