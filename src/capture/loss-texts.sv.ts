import type { LossKind } from './loss.js';

interface LossText {
  readonly name: string;
  readonly sentence: string;
  readonly whatToDo: string;
}

/** What may have been lost, and what somebody can do about it. */
export const lossTexts: Record<LossKind, LossText> = {
  'file-never-fetched': {
    name: 'Fil som aldrig hämtades',
    sentence: 'Filen kom aldrig hit, och handlingen som den hör till syns inte längre på plattformen.',
    whatToDo:
      'Fråga den som sköter kanalen, eller avsändaren, om filen finns kvar. Anteckna annars i en tjänsteanteckning vad som är känt om den.',
  },
  'parent-never-captured': {
    name: 'Något som aldrig fångades in',
    sentence: 'Handlingen svarar på något i samma kanal som inte finns här.',
    whatToDo:
      'Se efter på plattformen om det är kvar. Är det kvar fångas det in med tråden; är det borta, anteckna vad som är känt, till exempel ur svaren.',
  },
  'standing-unknown': {
    name: 'Plattformen svarade inte',
    sentence: 'Plattformen berättade inget om handlingen när den senast tillfrågades. Det som finns här är kvar.',
    whatToDo: 'Nästa infångning frågar igen. Händer det natt efter natt, se efter på plattformen.',
  },
};
