import type { DraftFault } from '../../../../service-notes/index.js';
import type { NoteErrors } from './note-form.dto.js';

export const noteFormTexts = {
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  openLegend: 'Det som får visas för alla (OSL 5:2)',
  publicTitle: 'Rubrik',
  publicTitleHint: 'Kort vad det rör, utan uppgifter som kan omfattas av sekretess.',
  publicParty: 'Avsändare eller mottagare',
  protectedLegend: 'Det som hålls åtskilt',
  protectedHint:
    'Fyll i om rubriken eller parten kan omfattas av sekretess. Det visas inte där registret visas för alla.',
  protectedTitle: 'Skyddad rubrik',
  protectedParty: 'Skyddad avsändare eller mottagare',
  aboutLegend: 'Vad som hände',
  caseTitle: 'Ärende',
  caseTitleHint: 'Ärendets rubrik i diariet, om den är känd.',
  eventAt: 'Händelsens tid',
  eventAtHint: 'Svensk tid, som 2026-11-24 10:12. Tomt om tiden är okänd.',
  summary: 'Sammanfattning',
  summaryHint: 'Sakligt och neutralt. Vad som framgår av det infångade behöver inte skrivas av.',
  significance: 'Varför det är av betydelse för verksamheten (OSL 5:1)',
  action: 'Åtgärd',
  actionBy: 'Vidtagen av',
  secrecyLegend: 'Sekretessmarkering (OSL 5:5)',
  secrecyHint: 'Den varnar och avgör inget. Lämna fälten tomma om ingen markering behövs.',
  provision: 'Bestämmelse',
  provisionHint: 'Till exempel 25 kap. 1 § OSL.',
  authority: 'Myndighet som satte den',
  markedOn: 'Dag',
  save: 'Spara utkastet',
  wrongTime: 'Skriv tiden som 2026-11-24 10:12.',
};

/** What keeps a draft from being saved, at its field. */
export const draftFaultTexts: Record<DraftFault, NoteErrors> = {
  'event-ahead': { eventAt: 'Tiden har inte varit ännu.' },
  'no-provision': { provision: 'Ange bestämmelsen som kan gälla.' },
  'no-authority': { authority: 'Ange vilken myndighet som satte markeringen.' },
  'no-day': { markedOn: 'Skriv dagen som 2026-11-24.' },
  'day-ahead': { markedOn: 'Dagen har inte varit ännu.' },
};
