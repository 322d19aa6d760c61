import { platformName, type CoverageReceipt, type FixityFaultCode } from '../../capture/index.js';
import type { Channel } from '../../channels/index.js';
import type { Person, RoleGrant } from '../../foundation/access/index.js';
import { counted } from '../../foundation/text/index.js';
import type { ExportRefused } from '../../foundation/zip/index.js';
import type { ExportedFiles } from '../../search/index.js';
import { byteSize } from './byte-size.js';
import type { Columns } from './table.js';

/** What each command does, in a line. */
export const summaries = {
  'channels add': 'registrera en kanal som ska fångas in',
  'channels list': 'visa kanalförteckningen',
  'channels show': 'visa allt om en kanal, med dess historik',
  'channels accounts': 'visa och ändra vilka konton som talar för kanalen; det avgör vad som är upprättat',
  'channels close': 'avsluta en kanal efter en sista infångning; handlingarna är kvar',
  'channels import': 'läs in kanaler och ändringar från en CSV-fil',
  'channels export': 'ta ut kanalförteckningen som CSV eller PDF/A',
  nightly: 'kör nattens arbete nu: fånga in, indexera, kontrollera, påminna',
  'receipts list': 'visa kvitton på infångningar, de senaste först',
  'receipts show': 'visa ett kvitto',
  'records list': 'sök och visa handlingar, de nyaste först',
  'records show': 'visa allt om en handling, med alla versioner',
  'records classify': 'ge handlingar en handlingstyp för hand, eller lämna dem till reglerna igen',
  'records declare-inactive': 'förklara handlingar, hela trådar eller ett urval inaktuella',
  'records case-closed': 'anteckna att handlingarnas ärende är avslutat',
  'records note-removal': 'anteckna att vi har tagit bort en handling från kanalen, rätta det eller återta det',
  'records register': 'besluta att handlingar registreras (5 kap. 1 § OSL)',
  'records keep-ordered': 'besluta att handlingar hålls ordnade, utan att registreras',
  'records insignificant': 'besluta att handlingar är av uppenbart ringa betydelse',
  'records undo-registration': 'ångra det beslut om registrering som gäller för en handling',
  'records mark-secrecy': 'sätt en sekretessmarkering; den varnar och avgör inget (5 kap. 5 § OSL)',
  'records lift-secrecy': 'häv en handlings sekretessmarkering',
  'records restrict': 'begränsa vem som får se en handling',
  'records open': 'ta bort en handlings begränsning',
  'records losses': 'lista det som kan ha gått förlorat innan det fångades in',
  'records export': 'ta ut handlingar som JSON, CSV eller zip med filer',
  'triage list': 'visa vad som väntar på bedömning, det som ska bedömas först överst, och varför det kan ha betydelse',
  'triage count': 'räkna vad som väntar på bedömning',
  'triage decide': 'besluta om handlingar (5 kap. 1 § OSL), och påbörja en tjänsteanteckning i samma steg',
  'triage undo': 'ångra ett beslut; dess handlingar väntar på bedömning igen',
  'triage sample': 'visa stickprov på vad regler har beslutat',
  'triage agree': 'anteckna att en regels beslut om en handling var rätt',
  'triage overturn': 'anteckna att en regels beslut om en handling var fel; den väntar på bedömning',
  'notes list': 'visa tjänsteanteckningar, de senaste först',
  'notes draft': 'påbörja en tjänsteanteckning om handlingar, som registreras i samma steg',
  'notes change': 'ändra ett utkast; det som inte anges står kvar, och en tom text tömmer',
  'notes preview': 'visa ett utkast så som det skulle undertecknas, och dess SHA-256',
  'notes sign': 'underteckna en tjänsteanteckning som du har läst',
  'notes correct': 'påbörja en tjänsteanteckning som rättar en undertecknad',
  'notes discard': 'kasta ett utkast',
  'notes show': 'visa allt om en tjänsteanteckning',
  'notes print': 'skriv en undertecknad tjänsteanteckning som PDF/A eller XML (FGS Ärendehantering)',
  'notes number': 'anteckna diariets nummer på en tjänsteanteckning',
  'notes export': 'lämna över undertecknade tjänsteanteckningar till diariet',
  'notes receipt': 'ta emot diariets kvitto: diarienummer, och att ärenden är avslutade',
  'register list': 'visa registret, det senast registrerade först; det som får visas för alla',
  'register show': 'visa en uppgift i registret, med alla lydelser',
  'register correct': 'rätta en uppgift i registret; den tidigare lydelsen raderas inte',
  'register number': 'anteckna diariets nummer',
  'register settings': 'visa och ändra vad som är varje arkivbildares register',
  'register export': 'ta ut registret som CSV eller PDF',
  'rules check': 'kontrollera filerna med regler för bevarande och gallring',
  'rules simulate': 'visa vad som skulle falla ut när, år för år; ingenting gallras',
  'rules diff': 'visa vad nya regler ändrar, och för hur många handlingar',
  'holds add': 'lägg ett gallringsstopp på handlingar, trådar, en kanal eller ett urval',
  'holds list': 'visa gallringsstopp, de senaste först',
  'holds show': 'visa allt om ett gallringsstopp',
  'holds lift': 'häv ett gallringsstopp',
  'requests open': 'öppna en begäran om utlämnande; det som den gäller gallras inte så länge',
  'requests list': 'visa begäranden om utlämnande, de senaste först',
  'requests show': 'visa allt om en begäran',
  'requests answer': 'anteckna att en begäran är besvarad i sin helhet',
  'requests refuse': 'anteckna ett avslag, helt eller delvis; en maskad kopia är ett delvis avslag',
  'requests served': 'anteckna vilken dag den som begärde tog emot beslutet; då börjar tiden för överklagande',
  'requests appeal': 'anteckna att avslaget är överklagat',
  'requests appeal-decided': 'anteckna att överklagandet är slutligt avgjort',
  'requests withdraw': 'anteckna att en begäran är återtagen',
  'disposal propose': 'föreslå gallring: sätt det som får gallras på en lista som någon ska läsa',
  'disposal list': 'visa gallringslistor, de senaste först, och vad de väntar på',
  'disposal show': 'visa en gallringslista, eller dess rader',
  'disposal mark': 'märk rader på en gallringslista som lästa: de ska gallras',
  'disposal strike': 'stryk rader från en gallringslista; de föreslås inte igen',
  'disposal prolong': 'spara rader på en gallringslista till och med en dag',
  'disposal approve': 'godkänn en gallringslista som någon annan föreslog',
  'disposal cancel': 'avbryt en gallringslista innan den verkställs',
  'disposal execute': 'verkställ en gallringslista som någon annan har godkänt',
  'disposal certificate': 'visa eller skriv ut en verkställd listas gallringsprotokoll',
  'disposal verify': 'kontrollera att inget finns kvar av det som en lista gallrade',
  'disposal emergency': 'föreslå nödborttagning av brottsligt innehåll, hos alla handlingar som har det',
  'disposal withdraw': 'föreslå att det som fångades in av misstag tas bort',
  'users add': 'lägg till en person och ge den roller',
  'users list': 'visa personer och deras roller',
  'users link': 'ge en person en engångslänk att välja lösenord med',
  'users token': 'gör en personlig nyckel till kommandoraden',
  'users close': 'stäng en persons konto',
  verify: 'kontrollera att varje fil och handling är oförändrad',
} as const;

export const exportRefusals: Record<ExportRefused['reason'], (path: string) => string> = {
  'file-exists': (path) => `Filen ${path} finns redan. Välj ett annat namn eller ta bort den först.`,
  'not-writable': (path) => `Filen ${path} går inte att skriva. Kontrollera sökvägen och rättigheterna.`,
};

export const fixityFaults: Record<FixityFaultCode, string> = {
  'file-missing': 'en fil saknas',
  'file-changed': 'en fil har ändrats',
  'file-without-row': 'en fil som ingen handling hör till',
  'warc-missing': 'ett råsvar saknas',
  'warc-changed': 'ett råsvar har ändrats',
  'warc-without-row': 'ett råsvar som ingen körning hör till',
  'own-bytes-changed': 'en handlings egna byte stämmer inte med sin kontrollsumma',
  'own-bytes-not-in-answer': 'en handlings egna byte finns inte i svaret de kom ur',
  'text-changed': 'en handlings text är inte den som lästes ur svaret',
  'count-wrong': 'räkningen av en kanals handlingar stämmer inte',
};

export const texts = {
  oneAccountAtATime: 'Lägg till eller ta bort ett konto i taget: ange --add eller --remove.',
  originsCorrected: (records: number) => `${counted(records, 'handling', 'handlingar')} bytte ursprung.`,
  help: (lines: readonly string[]) =>
    `Så här används flodesarkivet:\n  flodesarkivet KOMMANDO [VAL]\n\n${lines.map((line) => `  ${line}`).join('\n')}\n\n` +
    'Ett kommandos alla val: flodesarkivet KOMMANDO --help\n' +
    'Alla kommandon tar --json: data på standard ut, ett dokument eller en rad per post.\n' +
    'Slutstatus: 0 allt väl · 1 klart, med luckor · 2 fel användning eller nekat · 3 misslyckades',
  helpWith: (summary: string, usage: string) => `${summary[0]!.toUpperCase()}${summary.slice(1)}.\n\n${usage}`,
  unknownCommand: (typed: string, near: readonly string[]) =>
    near.length > 0
      ? `Kommandot "${typed}" finns inte. Välj något av: ${near.join(', ')}.`
      : `Kommandot "${typed}" finns inte. Lista kommandona med: flodesarkivet help`,
  unexpected: (word: string) => `Ordet "${word}" är ett för mycket. Sätt citattecken om det som hör ihop.`,
  wrongUse: (reason: string, usage: string) => `${reason}\nSå här används kommandot:\n${usage}`,
  unknownOption: (option: string) => `Valet ${option} finns inte.`,
  missingValue: (option: string) => `Valet ${option} behöver ett värde.`,
  needlessValue: (option: string) => `Valet ${option} tar inget värde.`,
  missing: (what: string) => `${what} saknas.`,
  notOneOf: (option: string, value: string, allowed: readonly string[]) =>
    `${option} kan inte vara "${value}". Välj något av: ${allowed.join(', ')}.`,
  noDate: (option: string, value: string) => `${option} "${value}" är inget datum. Skriv som 2026-11-24.`,
  endsBeforeItBegins: (from: string, to: string) =>
    `--to ${to} ligger före --from ${from}: det finns inga sådana dagar.`,
  noInstant: (option: string, value: string) =>
    `${option} "${value}" är ingen tidpunkt. Skriv som 2026-11-24T01:30:00Z.`,
  noNumber: (option: string, value: string) => `${option} "${value}" är inget helt tal större än noll.`,
  unreadableFile: (path: string) => `Filen ${path} går inte att läsa. Kontrollera sökvägen och rättigheterna.`,
  tokenUnknown:
    'Nyckeln i FLODESARKIVET_TOKEN är okänd, har gått ut eller är återkallad. Be en administratör om en ny: flodesarkivet users token ID',
  mayNot: (words: string) => `Du får inte köra "${words}": ingen av dina roller ger den rätten.`,
  mayNotForCreator: (creator: string) => `Din roll gäller inte för ${creator}.`,
  noRecord: (id: string) => `Det finns ingen handling ${id}.`,
  noReceipt: (run: string) => `Det finns inget kvitto för körning ${run}.`,
  noPerson: (id: string) => `Det finns ingen person ${id}. Lista dem med: flodesarkivet users list`,
  noCreator: (name: string, known: readonly string[]) =>
    `Arkivbildaren "${name}" finns inte. ${known.length ? `Kända: ${known.join(', ')}.` : 'Ingen kanal är registrerad ännu.'}`,
  unknownPlatform: (platform: string, known: readonly string[]) =>
    `Plattformen "${platform}" stöds inte. Välj något av: ${known.join(', ')}.`,
  credentialUnreadable:
    'Kanalens åtkomstnyckel kan inte läsas: den är förseglad med en annan nyckelfil än KEY_FILE. Lägg tillbaka rätt nyckelfil.',
  databaseAway: 'Databasen svarar inte. Se till att den är i gång och försök igen.',
  diskFull: 'Disken är full. Inget halvt sparades. Skapa utrymme och kör igen.',
  interrupted: 'Avbrutet. Inget halvt sparades. Kör kommandot igen för att göra klart.',
  failed: (name: string) =>
    `Något gick fel i programmet (${name}). Inget halvt sparades. Loggen på standard fel säger mer.`,

  found: (platform: string, name: string, account: string, url: string) =>
    `Kontot på ${platformName(platform)}: ${name}\n  visas på  ${url}\n  kontots id ${account}`,
  confirm: 'Är det rätt konto? [j/N] ',
  notConfirmed: 'Inget sparades. Kör igen med --yes för att bekräfta utan fråga.',
  registered: (channel: Channel) => `Kanal ${channel.id} är registrerad för ${channel.recordsCreator}.`,
  closed: (channel: Channel) =>
    `Kanal ${channel.id} är avslutad från ${channel.closedOn}. Handlingarna är kvar; åtkomstnyckeln är förstörd.`,
  channelPage: (c: Channel) =>
    [
      `Kanal ${c.id}: ${c.displayName} (${platformName(c.platform)})`,
      `  adress           ${c.address}`,
      `  kontots id       ${c.accountId}`,
      `  arkivbildare     ${c.recordsCreator}`,
      `  enhet            ${c.unit}`,
      `  kanalansvarig    ${c.officer}`,
      `  ersättare        ${c.substitute ?? 'ingen utsedd'}`,
      `  beslutad av      ${c.decidedBy ?? 'inte angivet'}${c.decidedOn ? `, ${c.decidedOn}` : ''}`,
      `  syfte            ${c.purpose ?? 'inte angivet'}`,
      `  bedöms från      ${c.triageFrom}`,
      `  fångas in        ${c.rhythm === 'hour' ? 'varje timme' : 'varje natt'}`,
      `  åtkomstnyckel    ${c.hasCredential ? 'finns, förseglad' : 'ingen'}`,
      ...(c.closedOn ? [`  avslutad         ${c.closedOn}: ${c.closingReason}`] : []),
    ].join('\n'),
  historyLine: (at: string, deed: string, actor: string) =>
    `  ${at}  ${channelDeeds[deed] ?? deed} (${actors[actor] ?? actor.replace('/', ' ')})`,
  noSubstitute:
    'Ingen ersättare är angiven (--substitute). Riktlinjerna kräver att en ersättare är utsedd vid frånvaro.',

  progress: (channel: string, items: number) => `  ${channel}: läste ${counted(items, 'post', 'poster')}`,
  nothingToDo: 'Inget att göra: inga öppna kanaler, eller så tar en annan process hand om dem.',
  indexed: (records: number) => `${counted(records, 'handling', 'handlingar')} indexerades för sökning.`,
  sorted: (records: number) =>
    `${counted(records, 'handling', 'handlingar')} väntar på bedömning eller har fått nya förslag.`,
  classified: (records: number) => `${counted(records, 'handling', 'handlingar')} klassades.`,
  rulesHaveFaults:
    'Regelfilerna har fel; de senast felfria reglerna gäller fortfarande. Se felen med: flodesarkivet rules check',
  assessed: (records: number, changed: number) =>
    `${counted(records, 'handling', 'handlingar')} prövades mot gallringsreglerna; ${changed} fick ett nytt svar.`,
  proposed: (lists: number) =>
    lists === 0
      ? 'Inget nytt gallringsförslag.'
      : `${counted(lists, 'gallringslista', 'gallringslistor')} föreslogs och väntar på att läsas.`,
  executed: (lists: number, filesLeft: number) =>
    `${counted(lists, 'gallringslista', 'gallringslistor')} verkställdes.` +
    (filesLeft === 0
      ? ''
      : ` ${counted(filesLeft, 'fil', 'filer')} gick inte att ta bort; nästa natt görs ett nytt försök.`),
  fixityChecked: (checked: number, faults: number) =>
    `${counted(checked, 'kontrollsumma', 'kontrollsummor')} kontrollerades: ` +
    (faults === 0 ? 'alla stämmer.' : `${counted(faults, 'FEL', 'FEL')}.`),
  mailIsOff: 'Inga påminnelser skickas: SMTP_URL är inte satt.',
  reminded: (sent: number, unsent: number) =>
    `${counted(sent, 'person', 'personer')} påmindes med e-post.` +
    (unsent === 0
      ? ''
      : ` ${counted(unsent, 'person', 'personer')} kunde inte nås; nästa natt görs ett nytt försök. Loggen säger varför.`),
  fault: (what: string, id: string) => `FEL: ${what} (${id})`,
  notAPlace: (text: string) => `--after "${text}" är ingen plats i en lista. Använd värdet som listan skrev ut.`,
  more: (next: string) => `Fler finns: lägg till --after ${next}`,
  noRecords: 'Inga handlingar motsvarar urvalet.',
  noReceipts: 'Inga kvitton finns för urvalet.',
  noChannels: 'Inga kanaler är registrerade som du får se.',
  noPeople: 'Inga personer är tillagda.',
  exportProgress: (records: number) => `  ${counted(records, 'handling', 'handlingar')} skrivna`,
  exported: (records: number) => `${counted(records, 'handling', 'handlingar')} togs ut.`,
  exportedTo: ({ records, files, faults, paths }: ExportedFiles) =>
    [
      `${counted(records, 'handling', 'handlingar')} och ${counted(files, 'fil', 'filer')} togs ut till ${paths.join(', ')}.`,
      ...(faults.length > 0
        ? [
            `FEL: ${counted(faults.length, 'fil', 'filer')} saknas eller är ändrade i arkivet; läsmig.txt räknar upp dem. Kör: flodesarkivet verify`,
          ]
        : []),
    ].join('\n'),
  zipNeedsFile: 'En zip-fil kan inte skrivas på skärmen. Säg vart den ska: --out utdrag.zip',
  pdfNeedsFile: 'En PDF kan inte skrivas på skärmen. Säg vart den ska: --out kanalforteckning.pdf',
  registerExported: (channels: number) => `${counted(channels, 'kanal', 'kanaler')} togs ut.`,
  registerExportedTo: (channels: number, path: string) =>
    `${counted(channels, 'kanal', 'kanaler')} togs ut till ${path}.`,
  csvIsNoJson: '--json lovar JSON på standard ut. Skriv CSV till en fil med --out, eller ta bort --json.',
  personAdded: (name: string, id: number) => `${name} är tillagd med nummer ${id}.`,
  mailTaken: (mail: string) => `E-postadressen ${mail} hör redan till en annan person.`,
  everywhere: 'alla arkivbildare',
  administersEverywhere: 'Rollen administrator gäller alltid hela installationen. Skriv: --role administrator',
  link: (name: string, link: string) =>
    `${link}\n\nGe länken till ${name}. Den gäller ett dygn och fungerar en gång; tidigare länkar har slutat gälla.`,
  personClosed: (name: string) => `Kontot för ${name} är stängt. Inloggningar, nycklar och länkar har slutat gälla.`,
  lastAdministrator:
    'Det här är den enda administratören som kan logga in. Ge rollen till någon annan, och låt hen välja lösenord, först.',
  tokenName: 'Kommandoraden',
  token: (token: string, until: string) =>
    `${token}\n\nNyckeln visas bara nu och gäller till ${until}. Lägg den i FLODESARKIVET_TOKEN.`,
};

const channelDeeds: Readonly<Record<string, string>> = {
  'channel-registered': 'registrerad',
  'channel-closed': 'avslutad',
  'own-accounts-found': 'fler konton som talar för kommunen hittades',
  'own-account-stated': 'ett konto som talar för kommunen lades till',
  'own-account-withdrawn': 'ett konto togs bort bland dem som talar för kommunen',
};

const actors: Readonly<Record<string, string>> = { operator: 'driften', service: 'tjänsten' };

export const channelColumns: Columns<Channel> = {
  NR: (c) => String(c.id),
  PLATTFORM: (c) => platformName(c.platform),
  NAMN: (c) => c.displayName,
  ARKIVBILDARE: (c) => c.recordsCreator,
  LÄGE: (c) => (c.closedOn ? `avslutad ${c.closedOn}` : 'öppen'),
  ADRESS: (c) => c.address,
};

export const peopleColumns = (where: (grant: RoleGrant) => string): Columns<Person> => ({
  NR: (p) => String(p.id),
  NAMN: (p) => p.name,
  'E-POST': (p) => p.mail,
  ROLLER: (p) => p.grants.map((grant) => `${grant.role}: ${where(grant)}`).join('; '),
});

export const channelName = (c: Channel) => `${c.displayName} (${platformName(c.platform)}, ${c.recordsCreator})`;

const statuses: Record<CoverageReceipt['status'], string> = { green: 'GRÖNT', amber: 'GULT', red: 'RÖTT' };

export const receiptTexts = {
  heading: (status: CoverageReceipt['status'], channel: string) => `${statuses[status].padEnd(5)}  ${channel}`,
  run: (r: CoverageReceipt, at: string) =>
    `  körning ${r.runId}, klar ${at}; ${counted(r.requests, 'anrop', 'anrop')}, ${byteSize(r.bytes)}`,
  changes: (r: CoverageReceipt) => {
    const changes = [
      r.new && counted(r.new, 'ny handling', 'nya handlingar'),
      r.newVersions && counted(r.newVersions, 'ny version', 'nya versioner'),
      r.gone && counted(r.gone, 'borttagen på plattformen', 'borttagna på plattformen'),
      r.hidden && counted(r.hidden, 'dold av oss', 'dolda av oss'),
      r.unavailable && `${r.unavailable} går inte att nå`,
      r.reappeared && counted(r.reappeared, 'åter synlig', 'åter synliga'),
    ];
    return `  ${changes.filter(Boolean).join(', ') || 'inget nytt'}`;
  },
  held: ({ held, platformCounts }: CoverageReceipt) =>
    `  syns nu: ${counted(held.posts, 'inlägg', 'inlägg')} och ${counted(held.comments, 'kommentar', 'kommentarer')}` +
    (platformCounts ? `; plattformen räknar ${platformCounts.posts} och ${platformCounts.comments}` : ''),
  blindSince: (at: string) => `  det som både kom och försvann efter ${at} kan saknas`,
};
