/** Why the register strikes an entry whose decision was taken back. */
export const undoneReason = 'Beslutet att registrera ändrades.';
export const restoredReason = 'Beslutet att registrera gäller igen.';

export const backFillReason = (triageFrom: string) =>
  `Äldre än ${triageFrom}, dagen då kanalen började bedömas enligt kanalförteckningen. Hålls ordnad i arkivet.`;
export const enteredAgainReason = 'Handlingen registrerades på nytt.';

/** What an entry is called until somebody has said more. */
export const plainTitle = {
  received: 'Inkommen handling i sociala medier',
  'drawn-up': 'Upprättad handling i sociala medier',
};
