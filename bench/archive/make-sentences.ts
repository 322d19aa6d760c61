import { announcements, places, remarks } from '../../demo/municipality/content/routine-parts.js';

const firstParts =
  'vatten gatu skol vinter sommar park cykel båt fjärr idrotts bibliotek torg hamn lek natur miljö bygg trafik post stads';
const lastParts =
  'ledning arbete gård väg bana hall plan led verk plats område kontor taxa avgift utställning loppis vandring möte karta skylt';

/** Everyday sentences with some hundreds of words between them, as they come up again and again over the years. */
export function makeSentences(): string[] {
  const told = announcements.flatMap((announcement) => places.map((place) => announcement.replace('{place}', place)));
  const asked = firstParts
    .split(' ')
    .flatMap((first) => lastParts.split(' ').map((last) => `Hur blir det med vår ${first}${last} i år?`));
  return [...told, ...asked, ...remarks];
}
