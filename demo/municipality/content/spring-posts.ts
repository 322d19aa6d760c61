import { says, type WrittenPost } from '../written.js';
import { on, yearBefore } from '../when.js';

/** Kommunstyrelsen, April to August. */
export const springPosts: readonly WrittenPost[] = [
  {
    when: on('04-08 09:00'),
    text: 'Sök sommarjobb senast den 30 april! Du som går i nian eller på gymnasiet kan jobba tre veckor i äldreomsorgen, på förskola, i parkerna eller på biblioteket. #sommarjobb',
    favourites: 33,
    comments: [
      says(
        'elin17',
        9,
        'går det att önska vem man jobbar med?',
        says('norrsunda', 50, 'Du kan skriva en önskan i ansökan, men vi kan inte lova.'),
      ),
      says(
        'noah_lq',
        45,
        'hur mycket får man i lön',
        says(
          'norrsunda',
          40,
          'Den som fyller 16 i år får 83 kronor i timmen, den som fyller 17 eller 18 får 98 kronor.',
        ),
        says('arg_skattebetalare', 300, 'Mer än jag fick på sågen 1979 i alla fall.'),
      ),
    ],
  },
  {
    when: on('04-17 19:25'),
    text: 'Vattnet i Norrån stiger. SMHI har gått ut med gul varning. Gå inte ut på strandpromenaden vid Älvparken, och flytta båtar och bilar från nedre parkeringen i kväll.',
    favourites: 52,
    edited: {
      after: 160,
      text: 'Vattnet i Norrån stiger. SMHI har höjt till ORANGE varning. Strandpromenaden vid Älvparken är avstängd. Flytta båtar och bilar från nedre parkeringen nu. Sandsäckar finns att hämta på förrådet, Industrivägen 3, till kl. 23.',
    },
    pictures: [{ scene: 'water', shows: 'Norrån har stigit över kajkanten vid Älvparken. En bänk står i vatten.' }],
    comments: [
      says('kvarnbackarn', 18, 'Ängen på Kvarnbacken står redan under vatten. Precis som varje år.'),
      says(
        'handlarn_kyrkbyn',
        25,
        'Vi har källaren full. Vem ringer man?',
        says(
          'norrsunda',
          6,
          'Ring räddningstjänsten på 112 om det är fara för liv eller el. Annars 0980-319 299. Vi skickar en pump till er nu.',
        ),
        says('handlarn_kyrkbyn', 140, 'Pumpen är här. Tack grabbar!!'),
      ),
      says(
        'oksana_k',
        40,
        'Är skolan öppen i morgon?',
        says('norrsunda', 15, 'Ja, alla skolor har öppet. Skolskjutsen från Kyrkbyn går över Björkhagen.'),
      ),
      says('fagelskadaren', 600, 'Storlommarna har fått sina bon översvämmade vid Lillsjön 😢'),
    ],
  },
  {
    when: on('05-05 12:00'),
    text: 'Nu är det klart: Tallåsens äldreboende får en ny trädgård med sinnesstig, odlingslådor och hönshus. Invigning den 12 juni.',
    favourites: 111,
    pictures: [{ scene: 'plan', shows: null }],
    comments: [
      says('undersskoterskan', 60, 'HÖNSEN 😍 De boende har redan döpt dem.'),
      says(
        'gunnel_b',
        95,
        'Min mamma Ingrid på avdelning Blåklockan med sin demens och sitt hjärtfel kommer ut en gång i månaden om hon har tur. Hönshus i all ära, men bemanna först.',
        says(
          'norrsunda',
          45,
          'Hej Gunnel! Det du beskriver ska inte vara så. Vi vill gärna prata med dig, men skriv inte om någons hälsa här. Enhetschefen ringer dig i morgon.',
        ),
      ),
      says(
        'pensionar_karin',
        200,
        'Härligt! Tar ni emot frivilliga? Jag kan kratta.',
        says('norrsunda', 1100, 'Gärna! Hör av dig till frivilligcentralen.'),
      ),
    ],
  },
  {
    when: on('06-06 08:15'),
    text: 'Nationaldagen firas i Älvparken kl. 13. Tal av kommunfullmäktiges ordförande, musikskolans orkester och välkomstceremoni för nya svenska medborgare. Kaffe och tårta till alla. 🇸🇪',
    favourites: 58,
    comments: [
      {
        ...says(
          'ahmed_h',
          20,
          'Jag blir medborgare i dag! 🇸🇪 Tack Norrsunda för sex fina år.',
          says('norrsunda', 12, 'Grattis Ahmed! Vi ses i parken. 💛💙'),
          says('gunnel_b', 30, 'Varmt grattis!'),
        ),
      },
      says('roland_s', 90, 'Ska vi bjuda dem på tårta också nu, har vi inte betalat nog'),
    ],
  },
  {
    when: on('06-24 14:00'),
    text: 'Badvattnet vid Lillsjön är provtaget: tjänligt. 19 grader i vattnet. Tänk på att hundar inte får bada vid barnbadet.',
    favourites: 25,
    comments: [
      says('majasund', 18, '19 grader 🥶🥶 men vi badar ändå'),
      says(
        'smabarnspappa',
        300,
        'Bryggan har en stor spik som sticker upp längst ut till vänster. Min son rev upp foten.',
        says(
          'norrsunda',
          25,
          'Hej! Hoppas att det gick bra med foten. Vaktmästaren är på väg. Bryggan är avspärrad tills spiken är borta.',
        ),
        says('smabarnspappa', 120, 'Det gick bra, två stygn. Snabbt jobbat!'),
      ),
    ],
  },
  {
    when: on('07-10 16:45'),
    text: 'Eldningsförbud gäller från i dag i hela kommunen. Det är tillåtet att grilla på egen tomt, men ha alltid vatten nära.',
    favourites: 35,
    comments: [
      says(
        'lisa_cyklar',
        22,
        'Gäller det stormkök på tältplatsen?',
        says('norrsunda', 35, 'Gas- och spritkök på stenigt underlag går bra, men inte vedeldade.'),
      ),
      says(
        'snickar_anders',
        60,
        'Hur är det med heta arbeten på tak? Vi har ett jobb på Sundaskolan i morgon.',
        says('norrsunda_bygg', 80, 'Hej Anders! Hör av dig till räddningstjänsten, de kan kräva brandvakt.'),
      ),
    ],
  },
  {
    when: on('08-14 07:50'),
    text: 'I dag börjar skolan! Sänk farten och håll utkik efter nya förstaklassare i trafiken. 🎒',
    favourites: 90,
    comments: [
      says(
        'rektorns_granne',
        12,
        'Folk kör fortfarande 50 på Skolgatan. När kommer farthindren?',
        says('norrsunda', 200, 'De sätts upp vecka 36.'),
      ),
      says('majasund', 3, '🎒❤️'),
      says('noah_lq', 70, 'nej 😭'),
    ],
  },
  {
    when: yearBefore('05-14 09:10'),
    text: 'Vi byter system för e-tjänster i helgen. Från fredag kl. 18 till måndag kl. 7 går det inte att ansöka om något på webben.',
    favourites: 3,
    landmark: 'months-old-question',
    comments: [
      says(
        'villaagaren',
        30,
        'Gäller det bygglov också?',
        says(
          'norrsunda_bygg',
          45,
          'Ja, även bygglov. Din ansökan räknas som inkommen den dag du skickar den, så vänta hellre till måndag.',
        ),
      ),
    ],
  },
  {
    when: yearBefore('06-16 11:00'),
    text: 'Tack alla som svarade på medborgarenkäten! 1 204 personer tyckte till. Tryggheten i centrum får bättre betyg än i fjol, kollektivtrafiken sämre.',
    favourites: 19,
    comments: [
      says('kvarnbackarn', 10, 'Bussen går fyra gånger om dagen. Jag hade kunnat spara er enkäten.'),
      says(
        'lisa_cyklar',
        44,
        'Går det att läsa alla fritextsvar någonstans?',
        says(
          'norrsunda',
          300,
          'Ja, sammanställningen är allmän handling. Skriv till kommun@norrsunda.example så skickar vi den.',
        ),
      ),
    ],
  },
];
