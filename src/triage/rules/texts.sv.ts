import { eitherOf } from '../../foundation/text/index.js';

const quoted = (words: readonly string[]) => eitherOf(words.map((word) => `”${word}”`));

/** What is wrong with what stands under `when`. */
export const conditionTexts = {
  notTrue: 'Skriv true, eller ta bort villkoret.',
  notCount: 'Skriv ett heltal från 1 till 80.',
  notOneWord: (written: string) => `”${written}” är flera ord. Skriv fraser under phrases.`,
  noWord: (written: string) => `”${written}” är inget ord. Skriv bokstäver eller siffror.`,
};

/** What a text has that a suggestion goes by, to go on "Gäller handlingar som …". */
export const markTexts = {
  words: (words: readonly string[]) => `innehåller ordet ${quoted(words)} i någon böjning`,
  phrases: (phrases: readonly string[]) => `innehåller ${quoted(phrases)} i någon böjning`,
  question: 'ställer en fråga',
  address: 'har en gatuadress eller postadress',
  caseNumber: 'har ett ärendenummer',
  personalIdentityNumber: 'har ett personnummer eller samordningsnummer',
  telephone: 'har ett telefonnummer',
  mail: 'har en e-postadress',
  attachment: 'har bilder eller filer',
};

/** What makes a text insignificant, to go on "Gäller handlingar som …". */
export const lightTexts = {
  onlyEmoji: 'bara består av emojier',
  only: (phrases: readonly string[]) => `inte säger något annat än ${quoted(phrases)}`,
  mostCharacters: (most: number) => `är högst ${most} tecken långa`,
};

/** What an officer of registration is shown where a rule without a decision would have counted a record as insignificant. */
export const wouldBeInsignificant = (ruleId: string) => `skulle räknas som obetydlig enligt regeln ${ruleId}`;

export const triageFaults = {
  nothing: 'Regeln säger inte vad den gäller. Skriv minst ett villkor under when.',
  noContent:
    'Regeln säger inte vad texten består av. Skriv onlyEmoji eller only under when; längden ensam gör ingen handling obetydlig.',
};

const whose = (recordsCreators: readonly string[] | null) =>
  recordsCreators === null ? '' : ` hos ${new Intl.ListFormat('sv').format(recordsCreators)}`;

export const describeTexts = {
  insignificance: (conditions: readonly string[], recordsCreators: readonly string[] | null) =>
    `Räknar som obetydliga de inkomna handlingar${whose(recordsCreators)} som ${new Intl.ListFormat('sv').format(conditions)}.`,
  suggestion: (because: string, conditions: readonly string[], recordsCreators: readonly string[] | null) =>
    `Kan ha betydelse, därför att ${because}: handlingar${whose(recordsCreators)} som ${new Intl.ListFormat('sv').format(conditions)}.`,
};
