const decision = `
    decision: { body: Kommunstyrelsen, date: 2026-01-12, paragraph: 5 §, registrationNumber: KS 2026/18 }`;

const insignificant = (stated: string) => `
insignificant:
  - id: OB-EMOJI
    version: 1
    when: { onlyEmoji: true }${stated}
  - id: OB-TACK
    version: 1
    when: { only: [tack, tack så mycket] }${stated}
`;

const suggestions = `
suggestions:
  - id: FO-HOT
    version: 1
    because: det kan vara ett hot
    weight: 100
    when: { phrases: [slå ihjäl] }
  - id: FO-BARN
    version: 1
    because: det kan röra ett barn
    weight: 90
    secrecy: suspected
    when: { words: [orosanmälan] }
  - id: FO-FRÅGA
    version: 1
    because: det ställer en fråga
    weight: 30
    when: { question: true }
rules: []
`;

/** Thanks and emoji are insignificant by decision; threats, children and questions may matter. */
export const triageRules = insignificant(decision) + suggestions;
/** As `triageRules`, before anybody has decided what is insignificant. */
export const undecidedRules = insignificant('') + suggestions;
/** Nothing is insignificant. */
export const suggestingRules = suggestions;
