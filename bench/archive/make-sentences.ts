import { announcements, places, remarks } from '../../demo/municipality/content/routine-parts.js';

const firstParts =
  'vatten gatu skol vinter sommar park cykel båt fjärr idrotts bibliotek torg hamn lek natur miljö bygg trafik post stads';
const lastParts =
  'ledning arbete gård väg bana hall plan led verk plats område kontor taxa avgift utställning loppis vandring möte karta skylt';

const questions = [
  'Hur blir det med vår {thing} i år?',
  'Vem sköter {thing} egentligen?',
  'Bra med ny {thing}!',
  'Skandal, denna {thing}.',
];

/** Everyday sentences with some hundreds of words between them, as they come up again and again over the years. */
export function makeSentences(): string[] {
  const told = announcements.flatMap((announcement) => places.map((place) => announcement.replace('{place}', place)));
  const things = firstParts.split(' ').flatMap((first) => lastParts.split(' ').map((last) => first + last));
  const asked = things.map((thing, n) => questions[n % questions.length]!.replace('{thing}', thing));
  return [...told, ...asked, ...remarks];
}
