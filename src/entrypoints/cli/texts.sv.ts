import type { CoverageReceipt } from '../../capture/index.js';
import type { Channel, ChannelRefused } from '../../channels/index.js';
import type { FixityFaultCode } from '../../capture/index.js';
import type { Origin, RecordState } from '../../records/index.js';

export const origins: Record<Origin, string> = { 'drawn-up': 'upprättad', received: 'inkommen' };

export const states: Record<RecordState, string> = {
  visible: 'syns',
  'hidden-by-us': 'dold av oss',
  gone: 'borttagen på plattformen',
  unavailable: 'går inte att nå',
};

export const statuses: Record<CoverageReceipt['status'], string> = {
  green: 'GRÖNT',
  amber: 'GULT',
  red: 'RÖTT',
};

export const channelRefusals: Record<ChannelRefused['reason'], (subject: string) => string> = {
  'account-registered-already': (account) => `Kontot ${account} finns redan i kanalförteckningen som öppen kanal.`,
  'no-such-channel': (id) => `Det finns ingen kanal ${id}. Lista dem med: flodesarkivet channels list`,
  'closed-already': (id) => `Kanal ${id} är redan avslutad.`,
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
  'count-wrong': 'räkningen av en kanals handlingar stämmer inte',
};

export const texts = {
  help: (lines: readonly string[]) =>
    `Så här används flodesarkivet:\n${lines.map((line) => `  flodesarkivet ${line}`).join('\n')}\n\n` +
    'Alla kommandon tar --json: data på standard ut, ett dokument eller en rad per post.\n' +
    'Slutstatus: 0 allt väl · 1 klart, med luckor · 2 fel användning eller nekat · 3 misslyckades',
  unknownCommand: (typed: string) => `Kommandot "${typed}" finns inte. Skriv: flodesarkivet help`,
  wrongUse: (reason: string, usage: string) => `${reason}\nSå här används kommandot: flodesarkivet ${usage}`,
  unknownOption: (option: string) => `Valet ${option} finns inte.`,
  missingValue: (option: string) => `Valet ${option} behöver ett värde.`,
  missing: (what: string) => `${what} saknas.`,
  notOneOf: (option: string, value: string, allowed: readonly string[]) =>
    `${option} kan inte vara "${value}". Välj något av: ${allowed.join(', ')}.`,
  noDate: (option: string, value: string) => `${option} "${value}" är inget datum. Skriv som 2026-11-24.`,
  noInstant: (option: string, value: string) =>
    `${option} "${value}" är ingen tidpunkt. Skriv som 2026-11-24T01:30:00Z.`,
  noNumber: (option: string, value: string) => `${option} "${value}" är inget helt tal större än noll.`,
  unreadableFile: (path: string) => `Filen ${path} går inte att läsa. Kontrollera sökvägen och rättigheterna.`,
  unwritableFile: (path: string) => `Filen ${path} går inte att skriva. Kontrollera sökvägen och rättigheterna.`,
  fileExists: (path: string) => `Filen ${path} finns redan. Välj ett annat namn eller ta bort den först.`,
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
  failed: (name: string) =>
    `Något gick fel i programmet (${name}). Inget halvt sparades. Loggen på standard fel säger mer.`,

  found: (platform: string, name: string, account: string, url: string) =>
    `Kontot på ${platform}: ${name}\n  visas på  ${url}\n  kontots id ${account}`,
  confirm: 'Är det rätt konto? [j/N] ',
  notConfirmed: 'Inget registrerades. Kör igen med --yes för att bekräfta utan fråga.',
  registered: (channel: Channel) => `Kanal ${channel.id} är registrerad för ${channel.recordsCreator}.`,
  closed: (channel: Channel) =>
    `Kanal ${channel.id} är avslutad från ${channel.closedOn}. Handlingarna är kvar; åtkomstnyckeln är förstörd.`,
  channelLine: (c: Channel) =>
    `${c.id}\t${c.platform}\t${c.displayName}\t${c.address}\t${c.recordsCreator}\t${c.closedOn ? `avslutad ${c.closedOn}` : 'öppen'}`,
  channelPage: (c: Channel) =>
    [
      `Kanal ${c.id}: ${c.displayName} (${c.platform})`,
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
      `  registrerad      ${c.registeredAt.toISOString()}`,
      ...(c.closedOn ? [`  avslutad         ${c.closedOn}: ${c.closingReason}`] : []),
    ].join('\n'),
  historyLine: (at: string, deed: string, actor: string) => `  ${at}  ${deed}  (${actor})`,
  noSubstitute:
    'Ingen ersättare är angiven (--substitute). Riktlinjerna kräver att en ersättare är utsedd vid frånvaro.',

  progress: (channel: string, items: number) => `  ${channel}: ${items} poster lästa`,
  nothingToDo: 'Inget att göra: inga öppna kanaler, eller så tar en annan process hand om dem.',
  indexed: (records: number) => `${records} handlingar indexerade för sökning.`,
  fixityChecked: (checked: number, faults: number) =>
    faults === 0
      ? `${checked} byteföljder kontrollerade, alla stämmer.`
      : `${checked} byteföljder kontrollerade, ${faults} FEL.`,
  fault: (what: string, id: string) => `FEL: ${what} (${id})`,
  receipt: (r: CoverageReceipt, channel: string) =>
    [
      `${statuses[r.status]}  ${channel}  (körning ${r.runId})`,
      `  nya ${r.new}, nya versioner ${r.newVersions}, borttagna på plattformen ${r.gone}, dolda av oss ${r.hidden}, går inte att nå ${r.unavailable}, åter synliga ${r.reappeared}`,
      `  syns nu i arkivet: ${r.held.posts} inlägg, ${r.held.comments} kommentarer` +
        (r.platformCounts ? `; plattformen räknar ${r.platformCounts.posts} och ${r.platformCounts.comments}` : ''),
      `  ${r.requests} anrop, ${r.bytes} byte`,
      ...(r.blindSince ? [`  blint sedan ${r.blindSince}`] : []),
    ].join('\n'),
  problem: (sentence: string, whatToDo: string) => `  ! ${sentence}\n    ${whatToDo}`,
  recordLine: (id: string, at: string, origin: string, author: string, text: string) =>
    `${id}\t${at}\t${origin}\t${author}\t${text}`,
  notAPlace: (text: string) => `--after "${text}" är ingen plats i en lista. Använd värdet som listan skrev ut.`,
  anonymous: 'utan namn',
  more: (next: string) => `Fler finns: lägg till --after ${next}`,
  exported: (count: number, where: string) => `${count} handlingar exporterade till ${where}.`,
  personAdded: (name: string, id: number) => `${name} är tillagd med nummer ${id}.`,
  mailTaken: (mail: string) => `E-postadressen ${mail} hör redan till en annan person.`,
  personLine: (id: number, name: string, mail: string, grants: string) => `${id}\t${name}\t${mail}\t${grants}`,
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

export const recordTexts = {
  heading: (id: string, origin: string, creator: string) => `Handling ${id}, ${origin} handling hos ${creator}`,
  platform: 'plattform',
  permalink: 'länk',
  author: 'avsändare',
  published: 'publicerad',
  publishedAtIs: {
    platform: '(enligt plattformen)',
    author: '(enligt avsändaren)',
    unknown: '',
  },
  receivedAt: 'inkom',
  drawnUpAt: 'upprättades',
  captured: 'infångad',
  state: 'på plattformen',
  unknownTime: 'okänd tid',
  none: 'ingen',
  notFetched: 'ännu inte hämtad',
  version: (n: number, at: string) => `  Version ${n}, ${at}`,
  attachment: (proof: string, mediaType: string, alt: string) => `  Bilaga ${mediaType} ${proof}\n    bildtext: ${alt}`,
};
