/** Why a start is refused: what is wrong, where, and what to do. `value` is never shown where it can hold a secret. */
export const configurationRefusals = {
  'port-wrong': (value: string) =>
    `PORT är ”${value}”, som inte är ett portnummer. Sätt PORT till ett heltal mellan 0 och 65535, till exempel 3000 (0 tar en ledig port).`,
  'public-url-wrong': (value: string) =>
    `PUBLIC_URL är ”${value}”, som inte är en webbadress. Sätt PUBLIC_URL till adressen som användarna skriver, till exempel https://arkiv.kommunen.se.`,
  'night-at-wrong': (value: string) =>
    `NIGHT_AT är ”${value}”, som inte är ett klockslag. Sätt NIGHT_AT till timme och minut, till exempel 02:30.`,
  'data-dir-not-writable': (value: string) =>
    `Mappen ${value} i DATA_DIR går inte att skriva i. Ge tjänstens användare skrivrätt till den, eller sätt DATA_DIR till en annan mapp.`,
  'key-file-unreadable': (value: string) =>
    `Nyckelfilen ${value} i KEY_FILE går inte att läsa eller skapa. Kontrollera att mappen finns och att tjänstens användare äger filen.`,
  'key-file-wrong-size': (value: string) =>
    `Nyckelfilen ${value} i KEY_FILE är inte 32 byte lång. Lägg tillbaka den rätta nyckelfilen från er säkerhetskopia; en ny nyckel kan inte läsa kanalernas sparade inloggningar.`,
  'key-file-open-to-others': (value: string) =>
    `Nyckelfilen ${value} i KEY_FILE kan läsas av andra än sin ägare. Kör ”chmod 600 ${value}” och starta igen.`,
  'private-addresses-wrong': (value: string) =>
    `ALLOW_PRIVATE_ADDRESSES innehåller ”${value}”, som varken är ett värdnamn, en IP-adress eller ett nät. Skriv till exempel ”intranet.kommunen.se, 10.1.2.3, 10.0.0.0/8”.`,
  'clock-not-allowed': () =>
    `FLODESARKIVET_CLOCK ställer om klockan och är bara till för prov och övning. Ta bort den, eller sätt även FLODESARKIVET_ALLOW_SET_CLOCK=1.`,
  'clock-wrong': (value: string) =>
    `FLODESARKIVET_CLOCK är ”${value}”, som inte är en tidpunkt. Skriv datum, tid och tidszon enligt ISO 8601, till exempel 2026-03-01T02:30:00Z.`,
  'database-url-wrong': () =>
    `DATABASE_URL är inte en adress till en PostgreSQL-server. Skriv den som postgres://användare:lösenord@server:5432/databas, eller ta bort den för att använda den inbyggda databasen.`,
  'smtp-url-wrong': () =>
    `SMTP_URL är inte en adress till en e-postserver. Skriv den som smtp://server:25 eller smtps://användare:lösenord@server:465, eller ta bort den för att inte skicka e-post.`,
  'smtp-url-missing': () =>
    `MAIL_FROM är satt, men inte SMTP_URL. Sätt SMTP_URL till er e-postserver, till exempel smtp://server:25, eller ta bort MAIL_FROM.`,
  'mail-from-missing': () =>
    `SMTP_URL är satt, men inte MAIL_FROM. Sätt MAIL_FROM till adressen som påminnelser kommer från, till exempel ”Flödesarkivet <arkiv@kommunen.se>”.`,
  'mail-from-wrong': (value: string) =>
    `MAIL_FROM är ”${value}”, som inte är en e-postadress. Skriv den som arkiv@kommunen.se eller ”Flödesarkivet <arkiv@kommunen.se>”.`,
  'backup-retention-days-wrong': (value: string) =>
    `BACKUP_RETENTION_DAYS är ”${value}”, som inte är ett helt antal dagar. Sätt den till det antal dagar som era säkerhetskopior sparas, till exempel 90.`,
  'cooling-off-days-wrong': (value: string) =>
    `DISPOSAL_COOLING_OFF_DAYS är ”${value}”, som inte är ett helt antal dagar från 1 till 999. Sätt den till det antal dagar som ska gå mellan att en gallringslista godkänns och att den får verkställas, till exempel 7.`,
} as const satisfies Record<string, (value: string) => string>;
