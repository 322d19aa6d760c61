import { showCounted } from '../../show-number.js';
import type { AccountsRecords, OwnAccountRefused } from '../../../../capture/index.js';

const records = (count: number) => showCounted(count, 'handling', 'handlingar');

export const texts = {
  title: (channel: string) => `Konton som talar för ${channel}`,
  intro:
    'Det som de här kontona skriver är upprättat hos oss, det som andra skriver är inkommet. Plattformen berättar inte ' +
    'om alla: den som bara svarar på kommentarer på en webbplats kan behöva läggas till här.',
  caption: 'Konton som talar för kanalen',
  account: 'Konto',
  shownAs: 'Har visats som',
  wrote: 'Har skrivit',
  records,
  channelsOwn: 'kanalens eget konto',
  remove: 'Ta bort',
  removeThis: (account: string) => `Ta bort kontot ${account}`,
  removeHint:
    'När ett konto tas bort blir det som kontot har skrivit inkommet. Konton som plattformen själv anger läggs till ' +
    'igen nästa natt.',
  addTitle: 'Lägg till ett konto',
  id: 'Kontots beteckning på plattformen',
  idHint: 'Den står bland uppgifterna på sidan för en handling som kontot har skrivit.',
  look: 'Se vad kontot har skrivit',
  add: 'Kontot talar för oss',
  hasWritten: ({ standsFor, names, received }: AccountsRecords) =>
    received === 0
      ? 'Kontot har inte skrivit något som räknas som inkommet. Det som kommer från och med nu blir upprättat.'
      : `${standsFor === null ? `Kontot har visats som ${names.join(', ') || 'avsändare utan namn'}` : `Det är ${standsFor}`}. ` +
        `${records(received)} som nu räknas som inkomna blir upprättade.`,
  back: 'Till kanalen',
};

export const refusals: Readonly<Record<OwnAccountRefused['reason'] | 'empty', string>> = {
  empty: 'Skriv kontots beteckning.',
  'own-already': 'Kontot talar redan för kanalen.',
  'not-own': 'Kontot talar inte för kanalen.',
  'channels-own-account': 'Kanalens eget konto kan inte tas bort.',
};
