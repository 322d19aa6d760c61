import type { RequestFault } from '../../../../disclosure/index.js';
import type { RequestErrors } from './request-form.dto.js';

export const texts = {
  title: 'Öppna en begäran om utlämnande',
  meaning: 'Ett gallringsstopp läggs på det som begäran gäller, i samma stund. Det upphör av sig självt.',
  concerns: 'Vad begäran gäller',
  concernsHint: 'Med den begärandes egna ord, om det går.',
  receivedOn: 'Kom in',
  receivedHint: 'I dag eller tidigare.',
  requester: 'Den som begär',
  requesterHint: 'Ingen behöver säga vem den är eller vad den ska ha handlingarna till. Fråga inte i onödan.',
  caseReference: 'Ärendets nummer i diariet',
  save: 'Öppna begäran',
  cancel: 'Tillbaka till begärandena',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
};

export const requestFaultTexts: Record<RequestFault, RequestErrors> = {
  'no-concern': { concerns: 'Ange vad begäran gäller.' },
  'no-day': { receivedOn: 'Skriv dagen som 2026-11-24.' },
  'day-ahead': { receivedOn: 'Dagen har inte varit ännu.' },
};
