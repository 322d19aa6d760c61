export const texts = {
  title: 'Start',
  menu: 'Start',
  nights: 'Senaste infångningen',
  needsYou: 'Det här behöver någon titta på',
  allWell: 'Alla kanaler fångades in utan luckor.',
  none: 'Ingen kanal är registrerad ännu.',
  registerFirst: 'Registrera den första kanalen',
  never: 'Har inte fångats in ännu.',
  caption: 'Kanaler och deras senaste infångning',
  channel: 'Kanal',
  creator: 'Arkivbildare',
  when: 'När',
  outcome: 'Utfall',
  changes: 'Nytt',
  whatIsNew: (added: number, versions: number, gone: number) =>
    `${added} nya, ${versions} ändrade, ${gone} borttagna på plattformen`,
};
