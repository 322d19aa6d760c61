/** Why the database cannot serve: what is wrong, where, and what to do. Never a password. */
export const databaseRefusals = {
  'no-embedded-server': (system: string) =>
    `Den inbyggda databasen finns inte för det här operativsystemet (${system}). Sätt DATABASE_URL till en egen PostgreSQL-server, version 15 eller senare.`,
  'no-user-for-server': () =>
    `PostgreSQL kan inte köras som root, och här finns varken användaren postgres eller nobody. Kör tjänsten som en vanlig användare, eller sätt DATABASE_URL.`,
  'data-dir-closed': (folder: string) =>
    `Databasens användare når inte mappen ${folder} i DATA_DIR. Sätt DATA_DIR till en mapp utanför roots hemkatalog, till exempel /var/lib/flodesarkivet.`,
  'folder-of-another': (folder: string) =>
    `Databasens mapp ${folder} tillhör en annan användare. Starta tjänsten som samma användare som förut, eller låt den nya äga allt i DATA_DIR.`,
  'program-failed': (complaint: string) =>
    `Den inbyggda databasen kunde inte skapas (${complaint}). Vanligast är full disk eller att mappen i DATA_DIR inte går att skriva i.`,
  'other-major': (versions: string) =>
    `Databasen i DATA_DIR är gjord av en annan huvudversion av PostgreSQL (${versions}). Starta den förra versionen av Flödesarkivet, ta en säkerhetskopia där och läs in den här.`,
  'server-did-not-start': (log: string) =>
    `Den inbyggda databasen startade inte. Orsaken står sist i ${log}. Vanligast är full disk eller fel ägare på filerna.`,
  unreachable: (server: string) =>
    `Databasen på ${server} svarar inte. Kontrollera att servern är igång och att adressen i DATABASE_URL stämmer.`,
  'login-refused': (server: string) =>
    `Databasen på ${server} släpper inte in oss. Kontrollera användare, lösenord och databasens namn i DATABASE_URL.`,
  'too-old': (version: string) =>
    `Databasen i DATABASE_URL är PostgreSQL ${version}. Flödesarkivet behöver version 15 eller senare.`,
  'not-utf8': (encoding: string) =>
    `Databasen i DATABASE_URL har teckenkodningen ${encoding}. Gör en ny databas med CREATE DATABASE … ENCODING 'UTF8'.`,
  'may-not-create': (role: string) =>
    `Användaren ${role} i DATABASE_URL får inte skapa tabeller. Låt användaren äga databasen: ALTER DATABASE … OWNER TO ${role}.`,
  'no-swedish-order': () =>
    `Databasen i DATABASE_URL saknar svensk sorteringsordning (sv-SE-x-icu). Använd en PostgreSQL som är byggd med ICU, vilket de vanliga paketen är.`,
} as const satisfies Record<string, (value: string) => string>;

export const embeddedServerDied = 'Den inbyggda databasen dog och startas igen';
