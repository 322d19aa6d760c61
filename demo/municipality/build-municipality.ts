import { buildMastodon } from './build-mastodon.js';
import { buildWebsite } from './build-website.js';
import { Landmarks } from './landmarks.js';
import type { Municipality } from './municipality.js';

/** Norrsunda kommun over the two years that end at the given instant; the same instant gives the same municipality. */
export function buildMunicipality(asOf: Date): Municipality {
  const landmarks = new Landmarks();
  const mastodon = buildMastodon(asOf, landmarks);
  const website = buildWebsite(asOf, landmarks);
  return { asOf, mastodon: mastodon.site, website, people: mastodon.people, landmarks };
}
