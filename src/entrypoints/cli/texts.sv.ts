import { platformName, type CoverageReceipt, type FixityFaultCode } from '../../capture/index.js';
import type { Channel } from '../../channels/index.js';
import type { Person, RoleGrant } from '../../foundation/access/index.js';
import { counted } from '../../foundation/text/index.js';
import type { ExportRefused } from '../../foundation/zip/index.js';
import type { ExportedFiles } from '../../search/index.js';
import { byteSize } from './byte-size.js';
import type { Columns } from './table.js';

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
