import { readSearchForm } from '../records/search-form.js';
import type { ExtentFormDto } from './extent-form.dto.js';

/** The fields as a link fills them in: with a record's number, or with what was searched for. */
export function readPrefilled(query: Readonly<Record<string, unknown>>): ExtentFormDto {
  const { handling } = query;
  const { q, kanal, ursprung, fran, till } = readSearchForm(query);
  const sought = { words: q, channelId: kanal, origin: ursprung, publishedFrom: fran, publishedTo: till };
  const isSought = Object.values(sought).some((value) => value !== '');
  return {
    scope: isSought ? 'filter' : 'records',
    records: typeof handling === 'string' && /^\d{1,18}$/.test(handling) ? handling : '',
    ...sought,
  };
}
