const places: Readonly<Record<string, string>> = { query: 'i adressens fråga', path: 'i adressen', header: 'huvud' };

export const texts = {
  title: 'REST-gränssnittet',
  document: 'Hela beskrivningen som OpenAPI (JSON)',
  resources: 'Innehåll',
  signIn: 'Nycklar',
  signInHow:
    'Skicka nyckeln i huvudet Authorization: Bearer. Personliga nycklar görs på Mitt konto, nycklar för andra system av en administratör under Konton.',
  who: 'Vem får',
  everybody: 'Alla, också utan nyckel',
  parameters: 'Parametrar',
  body: 'Skickas som JSON',
  name: 'Namn',
  typeAndMeaning: 'Typ och betydelse',
  meaningAndType: 'Betydelse och typ',
  answers: 'Svar',
  status: 'Status',
  example: 'Så här anropas den',
  schemas: 'Svarens uppgifter',
  problems: 'Problem',
  problemsHow: 'Ett problem som svar har typen /api/docs# och namnet nedan.',
  problemsCaption: 'Alla problem',
  detail: 'Vad det betyder och vad man gör',
  typed: (type: string, place: string | null, isMandatory: boolean) =>
    `${place === null ? '' : `${places[place]}, `}${type}${isMandatory ? ', måste anges' : ''}.`,
  listOf: (type: string) => `lista av ${type}`,
  types: {
    string: 'text',
    integer: 'heltal',
    number: 'tal',
    boolean: 'true eller false',
    object: 'objekt',
    array: 'lista',
    null: 'null',
    date: 'dag (2026-11-24)',
    'date-time': 'tidpunkt (2026-11-24T01:30:00Z)',
  } as Readonly<Record<string, string>>,
};
