export const texts = {
  title: 'Flödesarkivets REST-gränssnitt',
  description:
    'Samma uppgifter som på sidorna och i kommandoraden, för andra system. Vad en nyckel får se och göra följer av dess roller, hos alla arkivbildare eller en. Listor kommer sidvis som { items, next }. Fel svaras som problemdokument (RFC 9457).',
  bearer: 'En personlig nyckel (Mitt konto) eller en API-nyckel (Konton, API-nycklar).',
  session:
    'En inloggad webbläsare. Det som ändrar något ska också ha fältet _form, som tjänstens egna formulär skickar med.',
  parameters: {
    id: 'Nummer, som i listan.',
    n: 'Versionens nummer.',
    decisionId: 'Beslutets nummer, som i svaret när det fattades.',
    declarationId: 'Förklaringens id, som i listan.',
    sha256: 'Filens SHA-256, i hex.',
  } as Readonly<Record<string, string>>,
};
