import { says, type WrittenPost } from '../written.js';
import { on, yearBefore } from '../when.js';

/** Kommunstyrelsen, December to March. */
export const winterPosts: readonly WrittenPost[] = [
  {
    when: on('12-03 10:15'),
    text: 'På lördag kl. 10 öppnar isbanan på Storgatan! ⛸️ Det finns skridskor att låna i storlek 28–44 och varm saft så länge den räcker. Åk gärna hit med buss eller cykel.\n\n#isbana #norrsunda',
    landmark: 'deep-thread',
    favourites: 64,
    pictures: [
      { scene: 'winter', shows: 'Den nyspolade isbanan på Storgatan i vintersol. I bakgrunden syns röda trähus.' },
    ],
    comments: [
      says(
        'smabarnspappa',
        22,
        'Finns det hjälmar att låna också, eller måste man ta med egen?',
        says(
          'norrsunda',
          41,
          'Hej! Ja, det finns tjugo hjälmar i barnstorlek. Har du en egen som passar är det bra om du tar med den.',
          says(
            'smabarnspappa',
            8,
            'Perfekt, tack! Hur är det med sparkar för de allra minsta?',
            says(
              'norrsunda',
              64,
              'Vi har fyra sparkar. De går inte att boka utan lånas en kvart i taget.',
              says(
                'majasund',
                95,
                'Vi var där i fjol och det funkade jättebra, personalen är så snäll ❤️',
                says('smabarnspappa', 12, 'Vad bra att höra! Då ses vi kanske på lördag 😊'),
              ),
            ),
          ),
        ),
      ),
      { ...says('elin17', 35, '⛸️⛸️⛸️🎉'), landmark: 'emoji-only' },
      says(
        'pensionar_karin',
        180,
        'Kan man komma dit med rullator? Förra vintern var det en hög kant vid entrén.',
        says(
          'norrsunda',
          1020,
          'Tack för att du påpekar det. Vi har lagt ut en ramp i år. Säg till personalen om något ändå krånglar.',
        ),
      ),
    ],
  },
  {
    when: on('12-12 06:40'),
    text: 'Plogbilarna är ute sedan kl. 03. Vi börjar med huvudgator, bussgator och gång- och cykelvägar, sedan tar vi bostadsgatorna. Räkna med att det är halt på Kvarnbacken i morgon bitti.\n\nFelanmäl på https://www.norrsunda.example/felanmalan',
    favourites: 21,
    comments: [
      {
        ...says(
          'per_olof',
          95,
          'Nu är det tredje gången i vinter som plogen vallar igen vår utfart på Björkhagsvägen. Jag är 74 år och kan inte skotta bort en meterhög isvall. Vem bestämmer att det ska vara så här? Jag har ringt två gånger utan att någon har ringt tillbaka.',
          says(
            'norrsunda',
            70,
            'Hej Per-Olof! Det är inte bra att du inte har blivit uppringd. Jag har lämnat ditt ärende till gatuenheten och de hör av sig i dag.',
          ),
          says('kvarnbackarn', 120, 'Samma här. Och det är alltid samma förare.'),
        ),
        landmark: 'complaint',
      },
      says('lisa_cyklar', 15, 'Cykelvägen längs Norrån var plogad redan halv sex. Stort tack! 🚲❄️'),
      says('handlarn_kyrkbyn', 240, 'Bra jobbat, varubilen kom fram i tid för en gångs skull.'),
    ],
  },
  {
    when: on('12-13 07:05'),
    text: 'Glad Lucia från kören på Sundaskolan! 🕯️ Här är tre bilder från morgonens lussetåg i stadshuset.',
    landmark: 'three-pictures',
    favourites: 143,
    pictures: [
      { scene: 'night', shows: 'Luciatåget går nedför trappan i stadshuset. Rummet är mörkt och lyses upp av ljusen.' },
      { scene: 'winter', shows: 'Barnen har ställt upp sig på gården i snön med röda luvor över särkarna.' },
      { scene: 'night', shows: 'Publiken i foajén sedd bakifrån, i förgrunden ett fat med lussekatter.' },
    ],
    comments: [
      says('rektorns_granne', 14, 'Så fint! Grattis alla duktiga barn 👏'),
      says(
        'bjorkhagsmamman',
        33,
        'Min dotter syns på andra bilden. Vi har inte fått frågan om publicering. Kan ni ta bort den?',
        says(
          'norrsunda',
          52,
          'Hej! Vi beklagar. Skicka ett mejl till kommun@norrsunda.example så ser vi över bilden med skolan redan i dag.',
        ),
      ),
      { ...says('aino_v', 300, 'Kaunista! Hyvää Lucian päivää Torniosta 🕯️'), language: 'fi' },
    ],
  },
  {
    when: on('12-20 13:00'),
    text: 'Öppettider i jul och nyår: stadshusets reception är stängd 24–26 december samt 31 december–1 januari. Akuta fel på vatten och avlopp: ring 0980-319 299 dygnet runt.',
    favourites: 9,
    comments: [
      says('gunnel_b', 44, 'Tack och god jul till er alla som jobbar!'),
      { ...says('bibblan_fan', 9, 'Tack!'), landmark: 'thanks' },
    ],
  },
  {
    when: on('01-09 09:30'),
    text: 'Vi söker namn till den nya förskolan i Björkhagen. Rösta på ett av elevrådets fyra förslag.',
    landmark: 'poll',
    poll: { Lodjuret: 118, Tallkotten: 74, Björkdungen: 51, Regnbågen: 39 },
    favourites: 30,
    comments: [
      says('noah_lq', 6, 'LODJURET :norrsundalo: :norrsundalo:'),
      says(
        'villaagaren',
        80,
        'Finns det inte viktigare saker att lägga tid på?',
        says('rektorns_granne', 25, 'Det är barn som har kommit på förslagen. Låt dem ha roligt.'),
      ),
    ],
  },
  {
    when: on('01-22 08:20'),
    text: 'Kallt! Värmestugan i Folkets hus håller öppet dygnet runt till och med söndag. Känner du någon som behöver värmen – berätta för dem.',
    warning: 'Sträng kyla, utsatta människor',
    landmark: 'content-warning',
    favourites: 88,
    comments: [
      { ...says('oksana_k', 210, 'Дуже дякую! Ми прийдемо з дітьми.'), language: 'uk' },
      says('undersskoterskan', 15, 'Ni är guld värda. Jag lämnar två säckar filtar i kväll.'),
      {
        ...says(
          'ahmed_h',
          55,
          'شكرا جزيلا لكم. هل يمكننا إحضار طعام؟',
          says('norrsunda', 38, 'Hej Ahmed! Ja, gärna. Lämna maten i köket mellan kl. 8 och 20. شكرا!'),
        ),
        language: 'ar',
        landmark: 'arabic',
      },
    ],
  },
  {
    when: on('02-06 07:30'),
    text: 'Lihkku beivviin! I dag flaggar vi för samernas nationaldag. Kl. 12 hissas flaggan vid stadshuset och Elle Márets grupp jojkar i foajén.',
    favourites: 97,
    pictures: [{ scene: 'winter', shows: 'Den samiska flaggan mot en klarblå vinterhimmel.' }],
    comments: [
      {
        ...says('elle_maret', 40, 'Ollu giitu! Boahtet buohkat, mii vuordit din. ❤️💚💛💙'),
        language: 'se',
        landmark: 'sami',
      },
      says('hembygdarn', 130, 'Fint att det uppmärksammas. Vi har lånat ut två kolt till utställningen i biblioteket.'),
    ],
  },
  {
    when: on('02-19 15:10'),
    text: 'Skolvalet öppnar i dag för barn som börjar förskoleklass eller årskurs 7 i höst. Du väljer i e-tjänsten senast den 15 mars. Behöver du hjälp med översättning? Ring växeln.',
    favourites: 12,
    comments: [
      says(
        'smabarnspappa',
        31,
        'Spelar det någon roll hur tidigt man väljer?',
        says('norrsunda', 60, 'Nej, alla val som kommer in före den 15 mars behandlas lika.'),
      ),
      {
        ...says(
          'bjorkhagsmamman',
          150,
          'Det går inte att logga in! Jag försöker välja Sundaskolan åt min son, personnummer 811228-9874 på mig. Kan ni lägga in det åt oss?',
          says(
            'norrsunda',
            17,
            'Hej! Skriv aldrig personnummer här, det blir synligt för alla. Vi har dolt det hos oss och ringer dig. Ta gärna bort kommentaren.',
          ),
        ),
        landmark: 'identity-number',
      },
      {
        ...says(
          'tom_newcomer',
          400,
          'Hi! We moved here in January. Is there an English version of the school choice form?',
          says('norrsunda', 900, 'Hi Tom, welcome! Not yet, but call 0980-319 200 and we will fill it in together.'),
        ),
        language: 'en',
      },
    ],
  },
  {
    when: on('03-02 08:00'),
    text: 'Sportlovet rullar på! Gratis skidor att låna på Norrvallen, pysselverkstad på biblioteket och badhuset har öppet 10–20 hela veckan. Programmet finns på https://www.norrsunda.example/sportlov #sportlov',
    favourites: 40,
    comments: [
      says('skidklubben', 20, 'Och vi bjuder på våfflor på onsdag kl. 14 🧇'),
      says('elin17', 66, 'badhuset ❤️'),
    ],
  },
  {
    when: yearBefore('12-18 11:45'),
    text: 'Kommunfullmäktige beslutade i går om budgeten för nästa år. Skattesatsen är oförändrad. Äldreomsorgen får 14 miljoner kronor mer, och badhuset renoveras. Läs beslutet: https://www.norrsunda.example/budget-beslut-kommunfullmaktige-sammantrade-december',
    favourites: 18,
    comments: [
      says(
        'arg_skattebetalare',
        12,
        '14 miljoner till och ändå lika långa köer. Var tar pengarna vägen??',
        says(
          'norrsunda',
          95,
          'Hej! Pengarna går till 19 nya tjänster på Tallåsen och till hemtjänsten i Kyrkbyn. Kön i dag är 23 personer, för ett år sedan var den 31.',
        ),
        says('pensionar_karin', 200, 'Jag står i den kön. Det är inte så roligt.'),
      ),
      says(
        'journalisten',
        45,
        'Hej, vem kan vi tala med om badhuset? Vi vill göra en intervju i dag.',
        says('norrsunda', 20, 'Hej! Ring växeln så kopplas ni till fritidschefen efter lunch.'),
      ),
    ],
  },
  {
    when: yearBefore('01-15 16:30'),
    text: 'Sundaskolan håller stängt i morgon på grund av fel på värmen. Fritids har öppet i Folkets hus från kl. 6.30. Vi uppdaterar här.',
    favourites: 15,
    edited: {
      after: 185,
      text: 'Sundaskolan håller stängt i morgon på grund av fel på värmen. Fritids har öppet i Folkets hus från kl. 6.30.\n\nUPPDATERING kl. 19.35: felet är lagat. Skolan öppnar som vanligt på fredag.',
    },
    comments: [
      says('rektorns_granne', 4, 'Tredje gången den här terminen …'),
      says('noah_lq', 2, 'JAAAAA'),
      says('bjorkhagsmamman', 25, 'Får barnen mat?', says('norrsunda', 11, 'Ja, lunch serveras i Folkets hus kl. 11.')),
    ],
  },
];
