import { counted } from '../foundation/text/index.js';
import type { Problem, ProblemCode, ProblemFacts } from './channel-problem.js';

/** What a person reads about a problem: what is wrong, and what to do. */
export interface ProblemText {
  readonly sentence: string;
  readonly whatToDo: string;
}

type Wording = (facts: ProblemFacts) => ProblemText;

const text = (sentence: string, whatToDo: string): ProblemText => ({ sentence, whatToDo });
const at = (facts: ProblemFacts) => (facts.address ? ` (${facts.address})` : '');

const wordings: Record<ProblemCode, Wording> = {
  'address-refused': (f) =>
    text(
      `Adressen${at(f)} leder till ett internt nät och anropades inte.`,
      'Kontrollera adressen. Är den riktig ska driften tillåta den med ALLOW_PRIVATE_ADDRESSES.',
    ),
  unreachable: (f) =>
    text(
      `Plattformen svarar inte${at(f)}.`,
      'Ett nytt försök görs av sig självt. Dröjer det: kontrollera adressen och nätet.',
    ),
  'timed-out': (f) =>
    text(
      `Plattformen svarade inte i tid${at(f)}.`,
      'Ett nytt försök görs av sig självt. Dröjer det: kontakta plattformen.',
    ),
  'too-large': (f) =>
    text(`Ett svar var större än vad som tas emot${at(f)}.`, 'Anmäl det till driften: gränsen behöver prövas.'),
  'rate-limited': (f) =>
    text(
      `Plattformen tar inte emot fler frågor just nu${at(f)}.`,
      'Infångningen fortsätter av sig själv när plattformen tillåter det. Händer det varje natt: lägg in en åtkomstnyckel för kanalen.',
    ),
  'server-failed': (f) =>
    text(
      `Plattformen svarade med fel${f.status ? ` ${f.status}` : ''}${at(f)}.`,
      'Ett nytt försök görs av sig självt. Dröjer det: kontakta den som driver plattformen.',
    ),
  'login-page': (f) =>
    text(
      `Plattformen visade en inloggningssida i stället för innehållet${at(f)}.`,
      'Lägg in en giltig åtkomstnyckel för kanalen, eller gör innehållet öppet på plattformen.',
    ),
  'html-answer': (f) =>
    text(
      `Plattformen svarade med en webbsida i stället för data${at(f)}.`,
      'Kontrollera att adressen leder till rätt plattform och att gränssnittet (API) inte är avstängt eller spärrat av en brandvägg.',
    ),
  'unreadable-answer': (f) =>
    text(
      `Ett svar från plattformen gick inte att läsa${at(f)}.`,
      'Svaret är sparat som bevis och kan läsas på nytt. Anmäl det till driften: programmet kan behöva uppdateras.',
    ),
  'another-account': (f) =>
    text(
      `Adressen visar nu ett annat konto (${f.found ?? 'okänt'}) än det som registrerats (${f.expected ?? 'okänt'}).`,
      'Inget fångades in. Ta reda på vad som hänt med kontot; registrera det nya som en egen kanal om det är kommunens.',
    ),
  'account-missing': (f) =>
    text(
      `Kontot finns inte på plattformen${at(f)}.`,
      'Kontrollera adressen. Är kontot borttaget ska kanalen avslutas i registret.',
    ),
  'token-missing': (f) =>
    text(`Plattformen kräver en åtkomstnyckel${at(f)}.`, 'Lägg in en åtkomstnyckel för kanalen (--token-file).'),
  'token-refused': (f) =>
    text(
      `Plattformen godtar inte kanalens åtkomstnyckel${at(f)}.`,
      'Nyckeln har gått ut eller återkallats. Skapa en ny på plattformen och lägg in den.',
    ),
  'token-unreadable': () =>
    text(
      'Kanalens åtkomstnyckel går inte att läsa: den är låst med en annan nyckelfil än den som används nu.',
      'Driften behöver lägga tillbaka den rätta nyckelfilen (KEY_FILE). Finns den inte: skapa en ny åtkomstnyckel på plattformen och lägg in den.',
    ),
  'access-denied': (f) =>
    text(
      `Plattformen nekar åtkomst${at(f)}.`,
      'Kontrollera åtkomstnyckelns behörighet och att plattformen inte spärrar arkivets adress.',
    ),
  'count-mismatch': (f) =>
    text(
      `Plattformen räknar ${f.platformPosts} inlägg och ${f.platformComments} kommentarer, arkivet har ${f.heldPosts} och ${f.heldComments}.`,
      'Jämför kanalen med arkivet. Stämmer det inte efter nästa natt: anmäl det till driften.',
    ),
  'thread-cut': (f) =>
    text(
      `Plattformen visar bara en del av en tråd${at(f)}: den räknar ${f.counted} svar, ${f.held} kunde läsas.`,
      'En åtkomstnyckel för kanalen låter plattformen visa hela tråden. Svar till en sluten krets visas aldrig.',
    ),
  'page-repeated': (f) =>
    text(`Plattformen gav samma sida om och om igen${at(f)}.`, 'Det som kom är infångat. Anmäl det till driften.'),
  'window-outrun': (f) =>
    text(
      `Flödet visar bara de senaste inläggen${at(f)}, och inget av dem fanns där vid förra infångningen. Inlägg däremellan kan saknas.`,
      'Fånga in kanalen oftare, eller be webbredaktionen att låta flödet visa fler inlägg. Jämför med webbplatsen och spara det som saknas.',
    ),
  'feed-missing': (f) =>
    text(
      `Sidan är inget flöde och pekar inte ut något${at(f)}.`,
      'Leta efter RSS, Atom eller ”prenumerera” på webbplatsen och ange adressen dit. Finns inget flöde: be webbredaktionen att slå på ett.',
    ),
  'media-failed': (f) =>
    text(
      `${counted(Number(f.count), 'bild eller fil', 'bilder eller filer')} kunde inte hämtas.`,
      'Nya försök görs kommande nätter. Finns bilden eller filen kvar hos kanalansvarig: spara den tills vidare.',
    ),
  'standing-unknown': (f) =>
    text(
      `Plattformen svarade inte om ${counted(Number(f.count), 'handling', 'handlingar')} som saknades i natt.`,
      'De står kvar oförändrade och frågas efter igen nästa natt.',
    ),
  'missed-nights': (f) =>
    text(
      `${f.count} infångningar i rad har uteblivit. Det som både kom och försvann under tiden kan saknas.`,
      'Ta reda på varför tjänsten stod stilla. Vet någon vad som försvann: anteckna det.',
    ),
  'disk-full': () =>
    text('Disken är full. Inget mer kunde sparas.', 'Driften behöver ge arkivet mer utrymme (DATA_DIR).'),
  'database-away': () =>
    text(
      'Databasen svarade inte.',
      'Ett nytt försök görs av sig självt. Dröjer det: driften behöver se till databasen.',
    ),
  interrupted: () =>
    text('Infångningen avbröts.', 'Den fortsätter där den slutade vid nästa tillfälle; inget behöver göras.'),
  'unexpected-failure': (f) =>
    text(
      `Infångningen misslyckades av ett fel i programmet${f.name ? ` (${f.name})` : ''}.`,
      'Anmäl det till driften tillsammans med kvittots nummer. Det som redan fångats in är kvar.',
    ),
};

export function describeProblem(problem: Problem): ProblemText {
  return wordings[problem.code](problem.facts);
}
