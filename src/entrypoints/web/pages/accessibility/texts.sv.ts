export const texts = {
  title: 'Tillgänglighetsredogörelse',
  intro:
    'Flödesarkivet ska kunna användas av alla som behöver det i sitt arbete. Redogörelsen beskriver hur tjänsten följer lagen om tillgänglighet till digital offentlig service (2018:1937).',
  how: 'Hur tillgänglig är tjänsten?',
  howText:
    'Tjänsten är byggd för att uppfylla EN 301 549 (WCAG 2.1, nivå AA). Alla sidor fungerar utan skript, med tangentbord och ner till 320 bildpunkters bredd.',
  tested: 'Hur är den prövad?',
  testedText:
    'Varje sida prövas automatiskt i en webbläsare (axe, WCAG 2.2 A och AA) i ljust och mörkt läge och i två bredder, och med enbart tangentbord, varje gång programmet ändras. Prövning med hjälpmedel av personer som behöver dem är inte gjord av dem som har byggt programmet; den gör den kommun som tar tjänsten i bruk.',
  known: 'Kända brister',
  knownText:
    'Infångade inlägg visas som avsändaren skrev dem. Bilder vars avsändare inte skrev någon bildtext saknar därför text, och det sägs intill bilden.',
  report: 'Rapportera en brist',
  reportText:
    'Tala om för den som ansvarar för tjänsten i din kommun vad som inte fungerar. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning (Digg), som har tillsyn över lagen.',
};
