import type { TriageRefusal } from './triage-refused.js';

/** A refusal as a whole sentence, wherever it is said. */
export const triageRefusalTexts: Record<TriageRefusal, string> = {
  'claimed-by-other': 'Någon annan har handlingen framför sig just nu. Ta nästa, eller försök om en stund.',
  'not-in-queue': 'Handlingen väntar inte längre på bedömning. Någon har redan beslutat om den.',
  'persons-only': 'Bara en inloggad person kan ta handlingar ur kön.',
  'not-to-be-sampled': 'Ingen regels beslut gäller om handlingen, eller så har någon redan sett på den.',
};
