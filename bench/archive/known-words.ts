/** Words whose frequency in a filled archive is known, so that a search for them means the same in every run. */
export const knownWords = {
  /** In every third record. */
  common: 'kommunen',
  /** In one of two hundred. */
  occasional: 'snöröjning',
  /** In one of a hundred thousand. */
  rare: 'meteorit',
  absent: 'ozeanriese',
  /** In one of four hundred, while each of its words is far more common. */
  phrase: '"kommunen borde"',
} as const;

/** What every so manieth record says beside its ordinary sentences. */
export const knownRemarks: readonly { readonly every: number; readonly text: string }[] = [
  { every: 100_000, text: 'Var det en meteorit?' },
  { every: 400, text: 'Det tycker jag att kommunen borde göra.' },
  { every: 200, text: 'När kommer ni med snöröjning?' },
  { every: 3, text: 'Vad säger kommunen om det?' },
];
