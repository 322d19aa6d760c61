import type { RetentionReason } from '../retention/index.js';
import type { DisposalKind, DisposalState, LineMark } from './disposal-list.js';
import type { DisposalRefusal } from './disposal-refused.js';
import type { DisposalBlocker } from './execution/disposal-blocker.js';

export const kindWords: Record<DisposalKind, string> = {
  retention: 'handlingar',
  'raw-exchanges': 'råsvar',
  emergency: 'nödborttagning',
  withdrawal: 'återtagen infångning',
};

export const stateWords: Record<DisposalState, string> = {
  proposed: 'föreslagen',
  approved: 'godkänd',
  executing: 'verkställs',
  executed: 'verkställd',
  cancelled: 'avbruten',
};

export const markWords: Record<LineMark | 'unmarked', string> = {
  unmarked: 'inte läst',
  read: 'läst, gallras',
  struck: 'struken',
  prolonged: 'förlängd',
};

/** Why a line is spared. */
export const blockerTexts: Record<Exclude<DisposalBlocker['code'], 'not-due'>, (detail: string) => string> = {
  'awaits-diary': () => 'Den är registrerad, men diariet har inte svarat med sitt nummer.',
  'note-unsigned': () => 'En tjänsteanteckning om den är påbörjad men inte undertecknad.',
  'gone-already': () => 'Den finns inte längre i arkivet.',
  held: (holds) => `Den omfattas av gallringsstopp ${holds}.`,
  'rule-changed': () => 'Regeln har fått en annan lydelse sedan listan godkändes.',
  'not-asked-yet': () => 'Något har hänt med den sedan reglerna senast prövades.',
  'changed-since-approval': () => 'Den har fått en ny version sedan listan godkändes.',
  'raw-exchange-kept': (count) =>
    `Den finns också i ${count} av plattformens råsvar, som inte får gallras ännu. De behöver en egen regel med beslut (for: raw-exchange).`,
  'raw-exchange-held': (holds) => `Den finns också i råsvar som omfattas av gallringsstopp ${holds}.`,
  'not-read-again': () =>
    'Ingen vet vad råsvaret innehåller, och kanalen har inte kunnat läsas efter det. Det sparas tills den har lästs.',
};

/** Why the rules do not let it be destroyed any more. */
export const reasonTexts: Record<RetentionReason, string> = {
  'no-rule': 'Ingen regel gäller längre för den.',
  'rules-clash': 'Flera regler gäller för den men säger olika.',
  'no-decision': 'Regeln har inget gallringsbeslut.',
  'decision-not-yet-valid': 'Gallringsbeslutet gäller inte än.',
  'decision-expired': 'Gallringsbeslutet har slutat gälla.',
  'not-triggered': 'Fristen har inte börjat.',
  'trigger-in-the-future': 'Fristen har inte börjat.',
  permanent: 'Den ska bevaras enligt den regel som nu gäller.',
  'period-runs': 'Fristen har inte gått ut.',
  'period-over': 'Den ska granskas, inte gallras, enligt den regel som nu gäller.',
};

const asked =
  'Raderna och allt som pekade på dem raderades ur databasen, batch för batch; gallringsstopp, regler och beslut prövades på nytt för varje rad i samma transaktion.';

const erased =
  'Filer raderades när ingen annan handling använde dem. Innehållet kan därefter inte nås genom databasen, tjänsten, sökregistret, filerna eller uttag. Rester kan finnas i databasens lediga sidor och transaktionslogg tills de skrivs över, och i säkerhetskopior till och med den dag som anges.';

export const certificateTexts = {
  selection: {
    retention:
      'Alla handlingar hos arkivbildaren vars gallringsfrist hade gått ut enligt en regel med gällande beslut, som inte omfattades av gallringsstopp och som inte stod på en annan lista. Granskare läste listan och strök eller förlängde enskilda rader.',
    'raw-exchanges':
      'Alla råsvar från arkivbildarens kanaler vars gallringsfrist hade gått ut enligt en regel med gällande beslut. Handlingarna i dem har egna byte och sigill.',
    emergency: 'De handlingar som två personer pekade ut, och varje kopia av deras filer.',
    withdrawal: 'De handlingar som två personer pekade ut som infångade av misstag.',
  },
  method: {
    retention: `${asked} ${erased}`,
    'raw-exchanges': `${asked} ${erased}`,
    withdrawal: `Raderna raderades ur databasen, batch för batch; gallringsstopp prövades på nytt för varje rad i samma transaktion. ${erased}`,
    emergency: `Raderna raderades ur databasen utan hänsyn till gallringsstopp och regler, och deras filer hos varje annan handling. ${erased}`,
  },
} as const satisfies Record<'selection' | 'method', Record<DisposalKind, string>>;

/** What whoever asked is told. */
export const refusalTexts: Record<DisposalRefusal, (subject: string) => string> = {
  'no-such-list': (id) => `Det finns ingen gallringslista ${id} hos dina arkivbildare.`,
  'not-a-person': () =>
    'Gallring kräver två personer. Nycklar för andra system och maskinens operatör kan inte föreslå, läsa, godkänna eller verkställa; logga in eller använd ett personligt token.',
  'out-of-reach': () => 'Du är inte arkivarie hos den arkivbildaren.',
  'nothing-due': () => 'Ingenting får gallras nu: ingen frist har gått ut enligt en regel med gällande beslut.',
  'list-waits': (name) => `Listan ${name} väntar redan på att läsas. Läs, godkänn eller avbryt den först.`,
  'wrong-state': (name) => `Det går inte i det läge som listan ${name} är i. Läs om den och se vad som hänt.`,
  'no-reason': () => 'Skriv varför.',
  'no-day': (day) => (day === '' ? 'Ange en dag.' : `${day} är ingen dag efter i dag. Skriv som 2027-03-31.`),
  'no-lines': () => 'Inga rader valdes. Välj rader, eller ett urval som finner några.',
  'unmarked-lines': (count) =>
    `${count} rader har inte lästs. Markera dem som lästa, strukna eller förlängda innan listan godkänns.`,
  'nothing-to-destroy': () => 'Ingen rad är läst och kvar på listan. Avbryt listan i stället.',
  'proposed-by-you': () => 'Du föreslog listan själv. En annan arkivarie måste godkänna den.',
  'approved-by-you': () => 'Du godkände listan själv. Någon annan, eller natten, måste verkställa den.',
  'wrong-name': (name) => `Listans namn stämmer inte. Skriv ${name} för att godkänna den.`,
  'set-changed': () => 'Listan har ändrats sedan du läste den. Läs om den och godkänn igen.',
  'cooling-off': (day) => `Listan får verkställas först från och med ${day}.`,
  'backups-unknown': () =>
    'Gallringsprotokollet måste säga hur länge säkerhetskopior finns kvar. Be den som driver tjänsten att sätta BACKUP_RETENTION_DAYS.',
  'no-police-reference': () => 'Ange polisens diarienummer. Nödborttagning förutsätter en polisanmälan.',
  'in-another-list': (name) => `Någon av handlingarna står redan på listan ${name}. Verkställ eller avbryt den först.`,
  'under-way-elsewhere': () => 'Listan verkställs just nu av en annan process.',
  'several-creators': () => 'Handlingarna hör till flera arkivbildare. Ta en i taget.',
  'not-executed': (name) => `Listan ${name} är inte verkställd, så det finns inget att kontrollera ännu.`,
};
