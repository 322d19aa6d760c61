import { says, type WrittenNews } from '../written.js';
import { on, yearBefore } from '../when.js';

/** The website's news from last autumn and the year before. */
export const olderWebsiteNews: readonly WrittenNews[] = [
  {
    when: on('10-16 09:40'),
    by: 'redaktionen',
    title: 'Ny upphandling av skolmaten klar',
    text: 'Avtalet innebär mer närodlat och färre transporter. Barnen har själva provsmakat.',
    comments: [
      says('Elev i 8B', 50, 'kan ni ta bort fiskgratängen helt'),
      says('Kocken', 200, 'Nej 😄 men vi ska göra den godare.'),
      says(
        'Vegan',
        90,
        'Blir det veganskt varje dag?',
        says('moderatorn', 60, 'Ja, ett av två alternativ är alltid helt växtbaserat.'),
      ),
    ],
  },
  {
    when: on('11-08 12:20'),
    by: 'kommunikatoren',
    title: 'Krisberedskapsveckan: är du redo?',
    text: 'Kom till trygghetspunkten i Folkets hus och lär dig vad som ska finnas hemma om strömmen går.\n\n- Vatten för tre dygn\n- Radio med batterier\n- Värme och ljus',
    comments: [
      says('Preppern', 15, 'Tre dygn räcker inte. Räkna med två veckor.'),
      says('Siv', 500, 'Var köper man en vevradio?', says('Preppern', 40, 'Järnhandeln har.')),
    ],
  },
  {
    when: yearBefore('01-20 10:10'),
    by: 'redaktionen',
    title: 'Norrsunda bibliotek är årets bibliotek i länet',
    text: 'Juryns motivering: "Ett vardagsrum för alla åldrar, med generösa öppettider och en alldeles egen humor."',
    pictures: [{ scene: 'night', shows: 'Biblioteket i kvällsljus. Genom fönstren syns fullsatta bord.' }],
    comments: [
      says('Stammis', 20, 'Välförtjänt!! Grattis!'),
      says('Bok-Malin', 45, '🏆📚'),
      says(
        'Sur gubbe',
        600,
        'Det är för hög musik på fredagar.',
        says('moderatorn', 900, 'Läsesalen på andra våningen är alltid tyst.'),
      ),
    ],
  },
  {
    when: yearBefore('04-03 08:30'),
    by: 'redaktionen',
    title: 'Gratis parkering i centrum två timmar',
    text: 'Från måndag parkerar du gratis i två timmar på Storgatan och torget. Använd p-skiva.',
    comments: [
      says('Handlare på torget', 35, 'Det här har vi väntat på i tio år.'),
      {
        ...says(
          'Bilfri',
          50,
          'Bara korkade bilister som är för lata för att gå.',
          says('moderatorn', 30, 'Vi har tagit bort din kommentar, eftersom den bryter mot våra regler om god ton.'),
        ),
        status: 'trash',
      },
      says(
        'Lena',
        70,
        'Vad gäller för den som har parkeringstillstånd för rörelsehindrade?',
        says('moderatorn', 40, 'Du får stå utan tidsgräns på alla platser.'),
      ),
      says(
        'Pelle',
        80,
        'Fick böter fast jag hade skiva. Vart vänder jag mig?',
        says('moderatorn', 45, 'Ring numret på lappen. Ärendenumret står överst.'),
      ),
    ],
  },
  {
    when: yearBefore('05-22 13:00'),
    by: 'kommunikatoren',
    title: 'Delårsrapport: ett överskott på 6,2 miljoner',
    text: 'Resultatet efter april är bättre än budget, främst tack vare lägre räntekostnader och vakanta tjänster.',
    comments: [
      says('Revisorn', 300, 'Vakanta tjänster är inte ett överskott, det är ett underskott i verksamheten.'),
      says('Mats', 45, 'Sänk skatten då.'),
    ],
  },
  {
    when: yearBefore('06-11 09:15'),
    by: 'redaktionen',
    title: 'Nytt bostadsområde: tomtsläpp i Lillsjön',
    text: 'Tjugotvå tomter släpps till kön den 1 augusti. Priset är 310 000–480 000 kronor.',
    pictures: [{ scene: 'plan', shows: 'Karta över tomterna, numrerade 1 till 22.' }],
    comments: [
      says(
        'Blivande granne',
        20,
        'Går det att bygga stenhus?',
        says('moderatorn', 120, 'Ja, planen styr höjd och taklutning men inte material.'),
      ),
      says('Naturvän', 60, 'Ännu en bit skog borta.'),
      says('Ung familj', 33, 'Vi hoppas!! Köplats 14 🤞'),
    ],
  },
  {
    when: yearBefore('09-12 11:30'),
    by: 'redaktionen',
    title: 'Resultat från valet till elevrådet på Sundaskolan',
    text: 'Tack till alla som röstade. Nya ordföranden heter Alva och vill ha fler soffor i korridoren.',
    comments: [says('Alva', 25, 'SOFFOR ÅT FOLKET'), says('Städaren', 90, 'Vem dammsuger dem?')],
  },
  {
    when: yearBefore('10-09 10:00'),
    by: 'kommunikatoren',
    title: 'Felaktigt besked om sophämtning',
    text: 'I ett utskick den 6 oktober stod fel hämtningsdag för Kyrkbyn. Rätt dag är torsdag. Vi beklagar.',
    comments: [
      says('Kyrkbybo', 20, 'Mina kärl stod ute i tre dagar och skatorna fick kalas.'),
      says('Anna-Karin', 40, 'Alla kan göra fel. Tack för rättelsen.'),
    ],
  },
  {
    when: yearBefore('12-01 07:00'),
    by: 'redaktionen',
    title: 'Julmarknad på torget',
    text: 'Första advent kl. 11–16: hantverk, korv, kör och tomte. Storgatan är avstängd för biltrafik.',
    comments: [
      says('Tomten', 1500, 'Ho ho ho! Jag kommer kl. 13.'),
      says('Korvgubben', 30, 'Jag med.'),
      says(
        'Allergiker',
        60,
        'Finns glutenfritt?',
        says('moderatorn', 30, 'Ja, i skolans stånd.'),
        says('Allergiker', 5, '❤️'),
      ),
    ],
  },
];
