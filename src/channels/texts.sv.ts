import { counted } from '../foundation/text/index.js';
import type { CommentRules, Rhythm, StatementField } from './channel-statement.js';
import type { ChannelRefusal } from './channel.js';
import type { FieldGroup } from './field-groups.js';
import type { MissingFact } from './missing-facts.js';
import type { FaultReason } from './read-statement.js';

/** What each field of the register is called, on pages, in files and in history. */
export const fieldLabels: Record<StatementField, string> = {
  unit: 'Enhet',
  officer: 'Kanalansvarig',
  substitute: 'Ersättare',
  substituteFrom: 'Ersätter från',
  substituteTo: 'Ersätter till',
  representatives: 'Företrädare',
  decidedBy: 'Beslutad av',
  askedOn: 'Begärd',
  decidedOn: 'Beslutad',
  reportedOn: 'Anmäld till kommunikation',
  purpose: 'Syfte',
  message: 'Budskap',
  audience: 'Målgrupp',
  whyThisChannel: 'Varför just kanalen',
  passwordKept: 'Lösenordets förvaring',
  passwordAttestedBy: 'Förvaringen intygad av',
  passwordAttestedOn: 'Förvaringen intygad',
  commentRules: 'Regler för kommentarer',
  commentRulesAddress: 'Reglernas adress',
  triageFrom: 'Bedöms från',
  rhythm: 'Fångas in',
  reviewDueOn: 'Ses över senast',
  reviewedOn: 'Senast översedd',
};

export const groupTexts: Record<FieldGroup, string> = {
  people: 'Ansvar',
  decision: 'Beslut',
  plan: 'Planering',
  password: 'Lösenord',
  comments: 'Kommentarer',
  capture: 'Infångning',
  review: 'Årlig översyn',
};

/** The facts that nobody types. */
export const factLabels = {
  id: 'Kanalnummer',
  platform: 'Plattform',
  displayName: 'Namn',
  address: 'Adress',
  profileUrl: 'Visas på',
  accountId: 'Kontots id',
  ownAccountIds: 'Konton som talar för oss',
  recordsCreator: 'Arkivbildare',
  registeredAt: 'Registrerad',
  closedOn: 'Avslutad',
  closingReason: 'Skäl till avslut',
} as const;

export const rhythmTexts: Record<Rhythm, string> = { night: 'varje natt', hour: 'varje timme' };

export const commentRulesTexts: Record<CommentRules, string> = {
  unknown: 'inte angivet',
  shown: 'visas på kanalen',
  'not-shown': 'visas inte på kanalen',
};

export const faultTexts: Record<FaultReason, string> = {
  missing: 'Fältet måste fyllas i.',
  'no-day': 'Skriv datumet som 2026-11-24.',
  'not-yet': 'Dagen har inte varit ännu.',
  'no-mail': 'Skriv namn och e-postadress: Anna Ek <anna.ek@kommun.se>.',
  'no-choice': 'Välj något av alternativen.',
  'no-web-address': 'Skriv en webbadress som börjar med https:// eller http://.',
  'no-representative': 'Skriv en företrädare per rad: namn, kolon, uppdrag. Anna Ek: svarar på kommentarer.',
  'too-long': 'Texten är för lång. Högst 4 000 tecken.',
  'before-the-first': 'Perioden slutar innan den börjar.',
  'without-substitute': 'En period är angiven, men ingen ersättare.',
  'without-day': 'Ange dagen.',
  'without-person': 'Ange vem som har intygat.',
  'rules-not-shown': 'En adress är angiven, men inte att reglerna visas på kanalen.',
};

export const missingTexts: Record<MissingFact, string> = {
  substitute: 'ersättare',
  representatives: 'företrädare',
  decision: 'beslut',
  reported: 'anmälan till kommunikation',
  purpose: 'syfte',
  password: 'intyg om lösenordet',
  'comment-rules': 'regler för kommentarer',
  review: 'årlig översyn',
};

export const refusalTexts: Record<ChannelRefusal, string> = {
  'account-registered-already': 'Kontot finns redan i kanalförteckningen som öppen kanal.',
  'no-such-channel': 'Kanalen finns inte.',
  'closed-already': 'Kanalen är avslutad och kan inte ändras.',
  'changed-meanwhile':
    'Någon annan ändrade kanalen medan du skrev. Inget av ditt sparades. Läs den på nytt och gör om din ändring.',
};

/** The register as a document. */
export const documentTexts = {
  title: 'Kanalförteckning',
  subject: 'Kanaler i sociala medier som används i officiellt syfte',
  intro:
    'Förteckningen räknar upp kanalerna i sociala medier som används i officiellt syfte, vem som svarar för dem och vad som är beslutat om dem. Kanalerna står under den arkivbildare vars handlingar de är: de öppna först, de avslutade efter.',
  madeOn: 'Framställd',
  channels: 'Kanaler',
  creators: 'Arkivbildare',
  count: (open: number, closed: number) =>
    `${counted(open, 'öppen', 'öppna')}${closed > 0 ? ` och ${counted(closed, 'avslutad', 'avslutade')}` : ''}`,
  account: 'Konto',
  closed: 'Avslutad kanal',
  notStated: 'inte angivet',
};
