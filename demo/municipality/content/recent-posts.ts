import { says, type WrittenPost } from '../written.js';
import { daysAgo } from '../when.js';

/** Kommunstyrelsen, counted back from the day that the world is built; the second night changes some of them. */
export const recentPosts: readonly WrittenPost[] = [
  {
    when: daysAgo(2, '06:20'),
    text: 'Vattenläcka på Åkervägen. Cirka 140 hushåll är utan vatten. Vi räknar med att vattnet är tillbaka kl. 15. En tankbil står vid Sundaskolan, ta med egen dunk.',
    landmark: 'edited-post',
    favourites: 31,
    comments: [
      says(
        'hyresgasten',
        12,
        'Gäller det även Åkervägen 30–44?',
        says('norrsunda', 9, 'Ja, hela Åkervägen och Åkergränd.'),
      ),
      {
        ...says(
          'pensionar_karin',
          30,
          'Jag kan inte bära en dunk från Sundaskolan. Finns det någon som kan hjälpa till?',
          says('norrsunda', 8, 'Hej Karin! Hemtjänsten kör ut vatten i förmiddag. Vi har skrivit upp dig.'),
          says('majasund', 20, 'Jag bor i 22:an och kommer över med en dunk!'),
        ),
        landmark: 'edited-comment',
      },
      says('arg_skattebetalare', 45, 'Hur många gånger ska det röret lagas innan ni byter det?'),
    ],
  },
  {
    when: daysAgo(4, '12:30'),
    text: 'Öppet samråd om den nya simhallen: kom till Folkets hus torsdag kl. 18 och titta på skisserna. Det bjuds på soppa.',
    landmark: 'deleted-post',
    favourites: 14,
    comments: [
      says('noah_lq', 33, 'får vi en vattenrutschkana eller'),
      says('pensionar_karin', 70, 'Varmbassäng, tack!'),
    ],
  },
  {
    when: daysAgo(6, '09:05'),
    text: 'Hemtjänsten söker fler kollegor! Vi erbjuder fast schema, cykel eller elbil och handledning. Ansök senast den sista i månaden.',
    favourites: 20,
    comments: [
      {
        ...says(
          'undersskoterskan',
          25,
          'Fast schema låter bra på papperet. Jag har jobbat fem helger av sex. Säger upp mig i veckan.',
          says('norrsunda', 60, 'Det är tråkigt att läsa. Vi vill gärna höra mer. Kontakta HR eller ditt skyddsombud.'),
          says('gunnel_b', 90, 'Stå på dig! Ni gör ett fantastiskt jobb.'),
        ),
        landmark: 'deleted-comment',
      },
      says(
        'tom_newcomer',
        300,
        'Do you need to speak Swedish for this job?',
        says('norrsunda', 60, 'Yes, but we offer language training during working hours.'),
      ),
    ],
  },
  {
    when: daysAgo(9, '15:00'),
    text: 'Tack för alla tips om nedskräpning i Älvparken! Nu finns sex nya soptunnor med lock, och fiskmåsarna får leta någon annanstans. 🗑️',
    favourites: 39,
    comments: [
      {
        ...says('roland_s', 5, 'Borde ha satts upp för länge sen era idioter', {
          ...says('norrsunda', 40, 'Vi förstår att du är irriterad, men håll god ton här.'),
          landmark: 'orphaned-reply',
        }),
        removed: 'by-author',
      },
      says('majasund', 12, 'Toppen! 🙌'),
    ],
  },
  {
    when: daysAgo(12, '08:10'),
    text: 'Halkbekämpning pågår på gång- och cykelvägar. Grus finns att hämta gratis vid förrådet på Industrivägen 3.',
    favourites: 7,
    comments: [
      says('lisa_cyklar', 9, 'Tack!'),
      {
        ...says('per_olof', 40, 'Kan man få gruset hämkjört?', says('norrsunda', 90, 'Ja, fixartjänsten hjälper dig.')),
        edited: { after: 3, text: 'Kan man få gruset hemkört om man är över 70?' },
      },
      says('kvarnbackarn', 55, '👍'),
    ],
  },
  {
    when: daysAgo(304, '10:40'),
    text: 'Biblioteket blir meröppet från nästa månad: kl. 6–22 alla dagar för dig som har lånekort och har gått en kort introduktion. 📚',
    landmark: 'ten-months-old',
    favourites: 77,
    comments: [
      says('bibblan_fan', 5, 'Äntligen!!! 📚📚'),
      says('elin17', 30, 'finns det wifi på natten typ', says('norrsunda', 25, 'Ja, och eluttag vid varje bord.')),
    ],
  },
];
