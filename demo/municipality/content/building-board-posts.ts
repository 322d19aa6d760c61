import { says, type WrittenPost } from '../written.js';
import { daysAgo, on, yearBefore } from '../when.js';
import { longComment } from './long-comment.js';

/** Miljö- och byggnadsnämnden. */
export const buildingBoardPosts: readonly WrittenPost[] = [
  {
    when: on('06-19 13:00'),
    text: 'Samråd om detaljplan för Kvarnbacken 2:14 pågår till den 21 augusti. Förslaget ger plats för omkring 120 bostäder. Handlingarna finns på https://www.norrsunda.example/kvarnbacken och i stadshuset. Lämna synpunkter skriftligen.',
    favourites: 5,
    pictures: [
      { scene: 'plan', shows: 'Plankarta över Kvarnbacken med fyra punkthus markerade längs ängen mot Norrån.' },
    ],
    comments: [
      {
        ...says(
          'kvarnbackarn',
          1450,
          longComment,
          says(
            'norrsunda_bygg',
            2900,
            'Tack för ett genomarbetat yttrande. Vi för in det i ärendet med diarienummer MBN 118 och svarar på dina fem frågor skriftligen senast fredag.',
          ),
          says('villaagaren', 60, 'Så bra skrivet! Jag instämmer i allt.'),
        ),
        landmark: 'long-comment',
      },
      says(
        'villaagaren',
        65,
        'Kan man lämna synpunkter här, eller måste det vara på papper?',
        says(
          'norrsunda_bygg',
          50,
          'Mejla helst till bygg@norrsunda.example och ange fastigheten. Det du skriver här når oss också, men då får du ingen bekräftelse.',
        ),
      ),
      says(
        'fagelskadaren',
        400,
        'På ängen häckar storspov. Har ni gjort en fågelinventering?',
        says('norrsunda_bygg', 1300, 'Inte ännu. Den görs i maj nästa år, före granskningen.'),
      ),
    ],
  },
  {
    when: on('03-18 09:20'),
    text: 'Ska du bygga altan i vår? Altan i markhöjd kräver inget bygglov. Är den högre än 1,8 meter, eller ligger nära granne eller strand, behöver du ofta lov. Fråga oss innan du börjar. 🔨',
    favourites: 26,
    comments: [
      says(
        'snickar_anders',
        14,
        'Kan ni förtydliga vad som gäller med tak över?',
        says(
          'norrsunda_bygg',
          75,
          'Skärmtak upp till 15 kvadratmeter är lovfritt vid en- och tvåbostadshus, om det inte ligger närmare gräns än 4,5 meter.',
        ),
        says('snickar_anders', 10, 'Tack, klart och tydligt.'),
      ),
      says(
        'villaagaren',
        120,
        'Min granne har redan byggt. Utan lov. Björkhagsvägen 8. Vad gör ni åt det?',
        says('norrsunda_bygg', 200, 'Anmälan tas emot i vår e-tjänst. Vi kan inte diskutera en enskild fastighet här.'),
      ),
    ],
  },
  {
    when: on('10-13 14:30'),
    text: 'Nämnden har i dag beslutat om vite för olovligt byggande i två ärenden. Besluten kan överklagas till länsstyrelsen inom tre veckor.',
    favourites: 4,
    comments: [
      {
        ...says(
          'roland_s',
          38,
          'Säg åt hon på bygg att jag vet var hon bor. Nästa gång jag ser hennes röda Volvo på Kvarnbacken så smäller det.',
          says('norrsunda_bygg', 22, 'Hot är brottsligt. Vi polisanmäler det du skriver.'),
          says('gunnel_b', 60, 'Usch, så där får man inte skriva till någon.'),
        ),
        landmark: 'threat',
      },
      says(
        'journalisten',
        15,
        'Vilka fastigheter gäller det?',
        says('norrsunda_bygg', 60, 'Protokollet justeras på fredag och är offentligt därefter.'),
      ),
    ],
  },
  {
    when: on('05-19 10:00'),
    text: 'Livsmedelskontrollen har besökt 42 restauranger och kök i vår. 38 fick inga avvikelser. Resultaten finns på webben.',
    favourites: 16,
    comments: [
      says(
        'majasund',
        20,
        'Vilka fyra var det då? 👀',
        says('norrsunda_bygg', 45, 'Alla rapporter ligger på https://www.norrsunda.example/livsmedelskontroll'),
      ),
      says('handlarn_kyrkbyn', 35, 'Stolta över noll avvikelser i vår salladsbar 🥗'),
    ],
  },
  {
    when: on('07-02 11:10'),
    text: 'Strandskydd gäller 100 meter från Norrån och Lillsjön. Du får inte bygga, anlägga brygga eller fälla träd utan dispens.',
    favourites: 12,
    comments: [
      says(
        'per_olof',
        55,
        'Gäller det en gammal eka som ligger uppdragen?',
        says('norrsunda_bygg', 40, 'Nej, ekan får ligga kvar.'),
      ),
      says(
        'fagelskadaren',
        90,
        'Bra. Och bevaka att det följs också. Det dyker upp en ny brygga om året vid Lillsjöns norra strand.',
      ),
    ],
  },
  {
    when: on('11-02 08:40'),
    text: 'Elda rätt! Torr ved och god lufttillförsel ger mindre rök. Tre av fyra klagomål i vinter gällde rök från vedeldning.',
    favourites: 10,
    comments: [
      says(
        'bjorkhagsmamman',
        30,
        'Grannen eldar målat virke. Det luktar plast i barnens rum varje kväll. Vart anmäler jag?',
        says('norrsunda_bygg', 25, 'I e-tjänsten Klagomål, eller ring växeln. Skriv gärna ned datum och klockslag.'),
      ),
      says('per_olof', 200, 'Jag har eldat sedan 1962. Det ska vara björk, ett år i bod.'),
    ],
  },
  {
    when: on('04-22 15:00'),
    text: 'Översiktsplanen ställs ut. Kom på öppet hus i Kyrkbyns bygdegård tisdag kl. 17–20 och prata med våra planarkitekter.',
    favourites: 15,
    comments: [
      says('hembygdarn', 12, 'Vi kokar kaffet.'),
      says(
        'lisa_cyklar',
        33,
        'Finns cykelvägen till Kyrkbyn med?',
        says('norrsunda_bygg', 30, 'Ja! På karta 3, som reserverat stråk.'),
        says('lisa_cyklar', 5, 'YES 🚲🎉'),
      ),
    ],
  },
  {
    when: yearBefore('08-26 09:30'),
    text: 'Från 1 september tar vi ut ny avgift för nybyggnadskarta. Ansökningar som har kommit in före dess följer den gamla taxan.',
    favourites: 1,
    comments: [
      says(
        'snickar_anders',
        45,
        'Hur mycket dyrare blir det?',
        says('norrsunda_bygg', 60, '1 150 kronor för en normal villatomt.'),
      ),
    ],
  },
  {
    when: yearBefore('12-05 13:45'),
    text: 'Radon i bostäder: nu kan du låna mätdosor. Mätningen pågår i minst två månader under vinterhalvåret.',
    favourites: 22,
    comments: [
      says('villaagaren', 20, 'Kostar det något?', says('norrsunda_bygg', 50, 'Analysen kostar 420 kronor.')),
      says('gunnel_b', 90, 'Tack för påminnelsen.'),
    ],
  },
  {
    when: yearBefore('03-27 10:50'),
    text: 'Enskilt avlopp? I år inventerar vi fastigheter i Kyrkbyn och Lillsjöområdet. Du får ett brev innan vi kommer.',
    favourites: 3,
    comments: [
      says(
        'per_olof',
        34,
        'Ni var här 2009 också och då var det godkänt.',
        says('norrsunda_bygg', 90, 'Reglerna är desamma, men anläggningar åldras. Är den i gott skick går det fort.'),
      ),
    ],
  },
  {
    when: yearBefore('05-30 09:00'),
    text: 'Handläggningstiden för bygglov är nu i snitt sex veckor. Det är tre veckor kortare än i fjol. Kompletta handlingar hjälper oss att hålla den.',
    favourites: 18,
    comments: [
      says('snickar_anders', 10, 'Märks! Heder åt er.'),
      says(
        'arg_skattebetalare',
        40,
        'Min tog fjorton veckor så jag undrar hur ni räknar.',
        says(
          'norrsunda_bygg',
          70,
          'Vi räknar från det att ansökan är komplett. Skicka diarienumret så tittar vi på ditt ärende.',
        ),
      ),
    ],
  },
  {
    when: daysAgo(8, '10:20'),
    text: 'Rivning av gamla bussgaraget på Kvarnbacken börjar på måndag. Räkna med buller vardagar kl. 7–16.',
    favourites: 6,
    comments: [
      says('kvarnbackarn', 11, 'Äntligen något vettigt.'),
      says(
        'bjorkhagsmamman',
        25,
        'Är det asbest i taket?',
        says(
          'norrsunda_bygg',
          35,
          'Ja, i delar av det. Saneringen görs först, av ett certifierat företag, och området är inhägnat.',
        ),
      ),
    ],
  },
  {
    when: daysAgo(5, '13:15'),
    text: 'Påminnelse till dig som driver café eller restaurang: årsrapporten om matavfall ska vara inne senast den sista.',
    favourites: 2,
    comments: [says('handlarn_kyrkbyn', 50, 'Skickad!')],
  },
];
