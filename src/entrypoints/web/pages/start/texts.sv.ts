import { showCounted } from '../../show-number.js';

export const texts = {
  title: 'Start',
  menu: 'Start',
  nights: 'Senaste infångningen',
  needsYou: 'Det här behöver någon titta på',
  allWell: 'Alla kanaler fångades in utan luckor.',
  none: 'Ingen kanal är registrerad ännu.',
  first: 'Börja med att registrera en kanal som kommunen svarar för. Sedan fångas den in varje natt av sig själv.',
  registerFirst: 'Registrera den första kanalen',
  othersRegister: 'Kanaler registreras av kommunikation eller en administratör.',
  never: 'Har inte fångats in ännu.',
  caption: 'Kanaler och deras senaste infångning',
  channel: 'Kanal',
  creator: 'Arkivbildare',
  when: 'När',
  outcome: 'Utfall',
  changes: 'Nytt',
  running: (channel: string, items: number) =>
    `${channel} fångas in nu: ${showCounted(items, 'post läst', 'poster lästa')} hittills.`,
  follow: 'Följ infångningen',
  receiptOf: (at: string) => `Kvittot från ${at}`,
};
