import type { LossKind } from '../../../../capture/index.js';

export const texts = {
  title: 'Möjlig förlust',
  meaning:
    'Här står det som kan ha försvunnit från en kanal innan det fångades in. Att något försvinner utan gallringsbeslut kan vara olovlig gallring. Arkivarien avgör vad som ska antecknas.',
  channel: 'Kanal',
  anyChannel: 'Alla kanaler',
  anotherChannel: 'en annan kanal',
  show: 'Visa',
  none: 'Inget känt har gått förlorat.',
  listed: (name: string) => `Lista: ${name}`,
  record: 'Handling',
  recordNumbered: (id: string) => `Handling ${id}`,
  notHere: 'finns inte här',
  since: 'Sedan',
  subject: {
    'file-never-fetched': 'Filens adress',
    'parent-never-captured': 'Svarar på',
    'standing-unknown': 'Plattformens beteckning',
  } satisfies Record<LossKind, string>,
  turning: 'Bläddra bland möjliga förluster',
  first: 'Första sidan',
  next: 'Nästa sida',
};
