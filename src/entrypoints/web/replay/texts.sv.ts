import type { HttpFailureCode } from '../../../foundation/http/index.js';

export const texts = {
  altText: 'Avsändarens bildtext:',
  noAltText: 'Avsändaren har inte skrivit någon bildtext.',
  picture: 'Bild utan bildtext',
  film: 'Film utan bildtext',
  sound: 'Ljud utan bildtext',
  file: (mediaType: string | null) => `Hämta filen${mediaType ? ` (${mediaType})` : ''}`,
  notFetched: 'Filen är ännu inte hämtad. Den hämtas nästa natt.',
  failed: (reason: string) => `Filen kunde inte hämtas: ${reason}`,
  unknownFailure: 'plattformen gav ingen orsak som går att läsa.',
  notArchived: 'Här stod en bild eller film som inte finns i arkivet.',
  warning: (warning: string) => `Innehållsvarning: ${warning}`,
  protected: 'Innehållet är lösenordsskyddat på plattformen och kunde inte fångas in.',
  poll: 'Omröstning',
  votes: (votes: number) => (votes === 1 ? '1 röst' : `${votes} röster`),
  pollEnds: (time: string) => `Omröstningen slutar eller slutade ${time}.`,
  quoted: 'Citerat inlägg',
  card: 'Förhandsvisning av länkad sida',
  table: 'Tabell i handlingen',
  empty: 'Handlingen har ingen text.',
};

export const failures: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'file-missing': 'plattformen svarade att den inte finns.',
    'file-denied': 'plattformen nekade åtkomst till den.',
    'too-large': 'den är större än vad som tas emot.',
    'address-refused': 'adressen leder till ett internt nät.',
    unreachable: 'plattformen svarade inte.',
    'timed-out': 'plattformen svarade inte i tid.',
    'rate-limited': 'plattformen tog inte emot fler frågor just då.',
    'server-failed': 'plattformen svarade med ett fel.',
  } satisfies Record<HttpFailureCode, string>),
);
