import type { ProblemCode } from './problem.js';

export const problemTexts: Record<ProblemCode, { readonly title: string; readonly detail: string }> = {
  malformed: {
    title: 'Anropet går inte att förstå',
    detail: 'Något i anropet är felskrivet. Inget har ändrats. Rätta det och anropa igen.',
  },
  'not-signed-in': {
    title: 'Nyckel saknas',
    detail:
      'Anropet saknar en nyckel som gäller. Skicka en personlig nyckel eller en API-nyckel i huvudet Authorization: Bearer.',
  },
  'not-allowed': {
    title: 'Rollen räcker inte',
    detail: 'Ingen av nyckelns roller ger rätt till det här. Behövs det: be en administratör om rollen.',
  },
  forged: {
    title: 'Anropet kom inte från tjänstens egna sidor',
    detail: 'En inloggad webbläsare får bara ändra något från tjänstens egna formulär. Använd en nyckel i stället.',
  },
  'two-persons': {
    title: 'Gallring kräver två personer',
    detail:
      'Den som föreslår en lista får inte godkänna den, och den som godkänner får inte verkställa. Nycklar för andra system får läsa, men gör ingenting av detta.',
  },
  'persons-only': {
    title: 'Bara en inloggad person',
    detail:
      'Det här gör bara en person, med en personlig nyckel eller inloggad. Nycklar för andra system får läsa, skriva utkast, lämna över och ge kvitton.',
  },
  'not-found': {
    title: 'Finns inte',
    detail: 'Det du söker finns inte, eller så har du inte rätt att se det. Kontrollera adressen.',
  },
  destroyed: {
    title: 'Gallrad',
    detail: 'Handlingen är gallrad. Gallringsprotokollet säger enligt vilket beslut.',
  },
  'no-such-method': {
    title: 'Metoden finns inte här',
    detail: 'Adressen finns, men tar inte emot den metoden. Huvudet Allow säger vilka den tar emot.',
  },
  'account-registered-already': {
    title: 'Kontot är redan registrerat',
    detail: 'Kontot finns redan i kanalförteckningen som öppen kanal.',
  },
  'closed-already': {
    title: 'Kanalen är avslutad',
    detail: 'Kanalen är avslutad och kan inte ändras eller fångas in.',
  },
  'last-capture-missing': {
    title: 'Den sista infångningen saknas',
    detail:
      'En kanal avslutas först när den nyss har fångats in. Begär en infångning med POST /api/v1/runs, vänta tills den är klar och försök igen.',
  },
  'class-not-set-by-hand': {
    title: 'Handlingstypen är inte satt för hand',
    detail: 'Reglerna bestämmer redan handlingens handlingstyp. Inget har ändrats.',
  },
  'hold-lifted-already': {
    title: 'Stoppet är redan hävt',
    detail: 'Gallringsstoppet är redan hävt. Inget har ändrats.',
  },
  'hold-ends-with-request': {
    title: 'Stoppet upphör med sin begäran',
    detail: 'Gallringsstoppet hör till en begäran om utlämnande och hävs av sig självt när den inte längre hindrar.',
  },
  'request-step-not-now': {
    title: 'Det går inte att anteckna nu',
    detail: 'Så som begäran ligger till kan det inte hända härnäst. Läs den på nytt. Inget har ändrats.',
  },
  'registration-not-now': {
    title: 'Så kan det inte beslutas',
    detail: 'Så som handlingen ligger till går det inte. Läs den på nytt. Inget har ändrats.',
  },
  'triage-not-now': {
    title: 'Handlingen är någon annans just nu, eller redan bedömd',
    detail: 'Så som handlingen ligger till går det inte. Läs kön på nytt. Inget har ändrats.',
  },
  'note-not-now': {
    title: 'Det går inte med anteckningen nu',
    detail: 'Så som tjänsteanteckningen ligger till går det inte. Läs den på nytt. Inget har ändrats.',
  },
  'hand-over-not-now': {
    title: 'Inget att lämna över',
    detail: 'Inget väntar på att lämnas över. Inget har ändrats.',
  },
  'disposal-not-now': {
    title: 'Det går inte nu',
    detail: 'Så som gallringslistan ligger till går det inte. Läs den på nytt. Inget har ändrats.',
  },
  'disposal-set-changed': {
    title: 'Listan har ändrats',
    detail: 'Gallringslistan har ändrats sedan du läste den. Läs om den och godkänn igen.',
  },
  'changed-meanwhile': {
    title: 'Någon annan hann före',
    detail: 'Kanalen har ändrats sedan du läste den. Inget av ditt har sparats. Läs den på nytt och gör om ändringen.',
  },
  'too-large': { title: 'För stort', detail: 'Anropet är större än vad som tas emot. Högst 1 MB.' },
  'not-json': { title: 'Fel format', detail: 'Skicka uppgifterna som JSON, med Content-Type: application/json.' },
  'no-such-range': { title: 'Utanför filen', detail: 'Den del som begärs ligger utanför filen.' },
  'wrong-facts': {
    title: 'Uppgifterna går inte att spara',
    detail: 'Någon uppgift är fel eller saknas. Inget har sparats. Rätta det som står under errors.',
  },
  'account-not-found': {
    title: 'Kontot gick inte att slå upp',
    detail: 'Plattformen svarade inte med kontot. Kontrollera adressen.',
  },
  'version-missing': {
    title: 'Versionen saknas',
    detail:
      'Säg vilken version av kanalen du har läst: skicka dess ETag i huvudet If-Match. Så skriver ingen över en annans ändring.',
  },
  'too-many': {
    title: 'För många anrop',
    detail: 'För många anrop på kort tid. Vänta så många sekunder som huvudet Retry-After säger och försök igen.',
  },
  failed: {
    title: 'Något gick fel',
    detail:
      'Ett fel i programmet hindrade svaret. Inget halvt har sparats. Händer det på nytt: kontakta driften och berätta när.',
  },
  'database-away': {
    title: 'Databasen svarar inte',
    detail: 'Tjänsten når inte sin databas just nu. Inget har gått förlorat. Försök igen om en stund.',
  },
};

export const detailTexts = {
  unparsable: 'Adressen eller den JSON som skickades är felskriven. Inget har ändrats. Rätta det och anropa igen.',
  fieldsClosed: (labels: readonly string[]) =>
    `Din roll får inte ändra: ${labels.join(', ')}. Inget har sparats. Be den som håller kanalförteckningen.`,
  recordsOutside:
    'Det rör också handlingar hos en arkivbildare där nyckeln inte har den roll som behövs. Inget har ändrats.',
  creatorOutside: (creator: string) => `Din roll gäller inte för ${creator}.`,
};
