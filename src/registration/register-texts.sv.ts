import type { Origin } from '../records/index.js';
import type { RegisterViewKind } from './register-entry.js';

/** The columns of the register where it is taken along. */
export const registerColumns = {
  designation: 'Beteckning',
  datedOn: 'Datum',
  direction: 'Inkommen eller upprättad',
  publicParty: 'Avsändare eller mottagare',
  protectedParty: 'Avsändare eller mottagare, skyddad',
  publicTitle: 'Rör',
  protectedTitle: 'Rör, skyddat',
  caseTitle: 'Ärende',
  registrationNumber: 'Diarienummer',
  struck: 'Struken',
  reason: 'Skäl till senaste rättelsen',
  recordsCreator: 'Arkivbildare',
  registeredAt: 'Registrerad',
};

export const directions: Record<Origin, string> = { received: 'Inkommen', 'drawn-up': 'Upprättad' };

export const viewNames: Record<RegisterViewKind, string> = {
  public: 'Det som får visas för alla',
  full: 'Hela registret',
};

export const documentTexts = {
  title: 'Register över handlingar i sociala medier',
  subject: 'Registrerade handlingar enligt 5 kap. 2 § offentlighets- och sekretesslagen',
  intro:
    'Uppgifterna är de som får visas för alla. Rättelser stryker inget: en struken uppgift står kvar med sin beteckning, som inte används igen.',
  creators: 'Arkivbildare',
  madeOn: 'Framställt',
  days: 'Dagar',
  from: (day: string) => `från och med ${day}`,
  to: (day: string) => `till och med ${day}`,
  words: 'Urval',
  count: 'Antal',
  struck: 'struken',
  heading: 'Registret',
  none: 'Registret är tomt.',
  unknownDay: 'okänt',
};
