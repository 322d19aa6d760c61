import { says, type WrittenNews } from '../written.js';
import { daysAgo, on } from '../when.js';

/** The website's news of the last year. */
export const websiteNews: readonly WrittenNews[] = [
  {
    when: daysAgo(3, '08:00'),
    by: 'redaktionen',
    title: 'Så påverkas du av vattenläckan på Åkervägen',
    text: 'Natten till i dag gick en huvudledning av på Åkervägen. Omkring 140 hushåll har varit utan vatten.\n\n## Det här gäller\n\n- Tankbil står vid Sundaskolan.\n- Koka vattnet till och med söndag.\n- Missfärgat vatten är inte farligt, men tvätta inte vit tvätt.\n\nVi räknar med att provsvaren är klara på måndag.',
    pictures: [{ scene: 'water', shows: 'Vatten forsar upp genom asfalten på Åkervägen. Två montörer gräver.' }],
    comments: [
      {
        ...says(
          'Lennart',
          40,
          'Hur länge ska man koka vattnet? Jag har en baby hemma.',
          says(
            'moderatorn',
            55,
            'Hej Lennart! Minst en minut, till och med söndag. Vi uppdaterar när provsvaren kommer.',
          ),
          says('Anki', 30, 'Det finns vatten på flaska hos Handlarn, de har fått extra.'),
        ),
        landmark: 'news-edited-comment',
      },
      {
        ...says(
          'Förbannad på Åkergränd',
          90,
          'Ni är ju fan inte kloka som inte ringer och varnar folk! Vilka inkompetenta svin sitter och beslutar?',
        ),
        landmark: 'news-held-comment',
      },
      says(
        'Jocke',
        200,
        'Min källare är full av vatten. Åkervägen 31. Vem ersätter det?',
        says(
          'moderatorn',
          60,
          'Hej! Anmäl skadan i e-tjänsten Skadeanmälan, så tar vår försäkringshandläggare kontakt.',
        ),
      ),
    ],
  },
  {
    when: daysAgo(7, '10:30'),
    by: 'kommunikatoren',
    title: 'Kallelse: kommunstyrelsens sammanträde',
    text: 'Kommunstyrelsen sammanträder på tisdag kl. 13 i stadshuset. På dagordningen står bland annat delårsrapporten, den nya simhallen och yttrande över regionens kollektivtrafikplan.',
    comments: [
      {
        ...says('Köp billiga klockor', 3, 'Äkta klockor -90 % https://spam.example/klockor'),
        status: 'spam',
        homepage: 'https://spam.example',
      },
      says('Birgitta', 150, 'Är sammanträdet öppet?', {
        ...says(
          'Kjell',
          35,
          'Nej, bara fullmäktige är öppet. Det borde Birgitta veta som satt där i tolv år.',
          says('Birgitta', 20, 'Tack Kjell, då var det nämnderna jag tänkte på.'),
        ),
        landmark: 'news-deleted-for-ever',
      }),
      {
        ...says(
          'Göran P',
          220,
          'Simhallen kommer att kosta det dubbla, skriv upp det. Och grannen till mig på Storgatan 5, Sven, har fuskat till sig bygglov, fråga honom!',
        ),
        landmark: 'news-trashed-comment',
      },
    ],
  },
  {
    when: on('09-02 09:00'),
    by: 'redaktionen',
    title: 'Ny skolskjutskarta för läsåret',
    text: 'Kartan visar alla hållplatser och tider. Har du frågor om ditt barns rätt till skolskjuts kan du vända dig till skolskjutshandläggaren.',
    comments: [
      {
        ...says(
          'Mamma i Kyrkbyn',
          75,
          'Min dotter fick avslag fast det är 3,4 km. Hennes personnummer är 19121212-1212, kan ni titta på det?',
          says(
            'moderatorn',
            45,
            'Hej! Skriv inte personnummer i kommentarsfältet. Vi har kontaktat dig och räknar om avståndet.',
          ),
        ),
        landmark: 'news-identity-number',
      },
      says('Tore', 300, 'Bussen kom 14 minuter sent i dag igen.'),
      says(
        'Tore',
        1740,
        'Och i dag kom den inte alls!',
        says('moderatorn', 50, 'Vi har pratat med bussbolaget. En extra buss sätts in från i morgon.'),
      ),
    ],
  },
  {
    when: on('01-28 11:00'),
    by: 'redaktionen',
    title: 'Så bokar du tvättid i de nya kommunala bostäderna',
    text: 'Från 1 februari bokar du tvättid i appen eller på tavlan i entrén. Den gamla listan av papper försvinner.',
    comments: [
      says(
        'Ruth 91',
        400,
        'Jag har ingen sådan telefon. Hur ska jag göra?',
        says(
          'moderatorn',
          800,
          'Tavlan i entrén fungerar med din nyckelbricka. Vaktmästaren visar dig gärna på torsdag kl. 10.',
        ),
        says('Ruth 91', 300, 'Tack, han var så rar.'),
      ),
    ],
  },
  {
    when: on('02-11 13:30'),
    by: 'kommunikatoren',
    title: 'Bidrag till föreningslivet – sök senast 31 mars',
    text: 'Föreningar med verksamhet för barn och unga kan söka aktivitetsstöd, lokalstöd och startbidrag.\n\n- Aktivitetsstöd: 9 kronor per deltagartillfälle\n- Startbidrag: 5 000 kronor',
    comments: [
      says(
        'Norrsunda skidklubb',
        90,
        'Räknas ledare under 25 som deltagare?',
        says('moderatorn', 70, 'Ja, upp till två ledare per tillfälle.'),
      ),
      says('Schackklubben', 1200, 'Tack!'),
    ],
  },
  {
    when: on('03-24 08:45'),
    by: 'redaktionen',
    title: 'Tallåsens äldreboende fyller 40 år',
    text: 'Vi firar med öppet hus, dragspel och jordgubbstårta. Kom och träffa boende, personal och hönsen som snart flyttar in.',
    pictures: [
      { scene: 'summer', shows: 'Tallåsens äldreboende, en låg röd tegelbyggnad med balkonger fulla av pelargoner.' },
      { scene: 'autumn', shows: 'Svartvit bild från invigningen för fyrtio år sedan.' },
    ],
    comments: [
      says('Berit', 60, 'Jag var med och invigde! Då var jag 24 och hade permanent.'),
      says('En anhörig', 3000, 'Grattis! Personalen på Blåklockan är änglar.'),
      says('Sixten', 90, '🎂'),
    ],
  },
  {
    when: on('05-08 10:00'),
    by: 'redaktionen',
    title: 'Sommarens feriejobb: så många fick plats',
    text: '212 ungdomar sökte och 168 får jobb i sommar. Besked skickas i brevlådan på webben i dag.',
    comments: [
      says(
        'Besviken 16-åring',
        35,
        'fick inte plats fast jag sökte första dagen. hur valde ni?',
        says(
          'moderatorn',
          80,
          'Hej! Platserna lottas bland alla som har sökt i tid. Du står på reservlistan och flera brukar tacka nej.',
        ),
      ),
      says('Mormor', 200, 'Heja alla ungdomar!'),
    ],
  },
  {
    when: on('06-27 07:30'),
    by: 'redaktionen',
    title: 'Sommarstängt i stadshuset',
    text: 'Receptionen har öppet kl. 9–12 under veckorna 28–31. Telefonväxeln har öppet som vanligt.',
    comments: [],
  },
  {
    when: on('08-20 14:15'),
    by: 'kommunikatoren',
    title: 'Medborgarförslag: hundrastgård i Björkhagen',
    text: 'Fullmäktige har skickat förslaget vidare till tekniska utskottet. Beslut väntas i oktober.',
    comments: [
      says(
        'Hundägare',
        30,
        'ÄNTLIGEN 🐕🐕',
        says(
          'Inte hundägare',
          60,
          'Kan ni inte plocka upp efter er först?',
          says(
            'Hundägare',
            10,
            'Jag plockar alltid upp. Alla är inte likadana.',
            says('Inte hundägare', 15, 'Sorry, var irriterad. Du har rätt.'),
          ),
        ),
      ),
      says('Barnfamilj', 400, 'Lägg den inte intill lekparken.'),
    ],
  },
];
