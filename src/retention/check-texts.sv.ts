import { eitherOf } from '../foundation/text/index.js';

const examples = {
  date: 'till exempel 2026-02-28',
  duration: 'till exempel P2Y (två år), P6M (sex månader) eller P0D (genast)',
};

/** What is wrong with how a file is written, and what to do. */
export const shapeTexts = {
  wholeFile: 'filen',
  numbered: {
    rules: (number) => `regel ${number}`,
    classification: (number) => `klassningsregel ${number}`,
    insignificant: (number) => `regel ${number} om obetydliga handlingar`,
    suggestions: (number) => `förslagsregel ${number}`,
  } as Readonly<Partial<Record<string, (number: number) => string>>>,
  unknownKey: (key: string, where: string) =>
    `Fältet ”${key}” finns inte i ${where}. Ta bort det, eller rätta stavningen.`,
  notOneOf: (name: string, values: readonly string[]) =>
    `${name} har ett värde som inte finns. Skriv ${eitherOf(values)}.`,
  missing: (name: string) => `${name} saknas. Fyll i det.`,
  tooSmall: (name: string) => `${name} är tomt eller för litet. Fyll i det.`,
  wrong: (name: string) => `${name} är skrivet på fel sätt. Jämför med exemplen i mappen retention-rules.`,
  formats: {
    date: (name) => `${name} är ingen dag. Skriv år, månad och dag, ${examples.date}.`,
    duration: (name) => `${name} är ingen frist. Skriv den som ISO 8601, ${examples.duration}.`,
    regex: (name) => `${name} är ingen beteckning. Skriv bokstäver, siffror, punkt och bindestreck, högst 40 tecken.`,
  } as Readonly<Partial<Record<string, (name: string) => string>>>,
  notYaml: (reason: string) =>
    `Filen går inte att läsa som YAML (${reason}). Rätta raden; indrag skrivs med mellanslag, texter med kolon inom citattecken.`,
};

/** What is wrong with what the rules say. */
export const ruleTexts = {
  noPeriod:
    'En regel som gallrar eller granskar behöver både trigger (vad fristen räknas från) och period (hur lång den är).',
  needlessPeriod: 'En regel som bevarar har varken trigger eller period. Ta bort dem.',
  timeInPeriod: 'Fristen räknas i hela dagar: skriv år (Y), månader (M), veckor (W) och dagar (D), utan klockslag.',
  endsBeforeItBegins: 'Beslutet slutar gälla (validTo) innan det börjar (validFrom).',
  idTwice: (id: string, file: string, line: number) =>
    `Regeln ${id} finns redan i ${file}, rad ${line}. Varje regel har en egen beteckning; en ändrad regel får högre version.`,
  noDecision: (id: string) =>
    `Regeln ${id} saknar gallringsbeslut (decision). Den visas och simuleras, men ingenting gallras med den.`,
  noInsignificanceDecision: (id: string) =>
    `Regeln ${id} saknar beslut (decision). Den visas som ett förslag i kön, men avgör ingenting.`,
  stateOnly: (regulation: string) =>
    `${regulation} gäller bara statliga myndigheter. En kommun gallrar efter beslut i nämnden eller fullmäktige.`,
  masks: (shorter: string, longer: string, file: string, line: number) =>
    `Regeln ${shorter} gäller samma handlingar som ${longer} (${file}, rad ${line}) men ger kortare tid. Skilj dem åt med villkor; så länge behålls handlingarna.`,
  overlaps: (id: string, other: string, file: string, line: number) =>
    `Regeln ${id} gäller samma handlingar som ${other} (${file}, rad ${line}) och säger detsamma. Slå ihop dem.`,
  unlike: (id: string, other: string, file: string, line: number) =>
    `Regeln ${id} gäller samma handlingar som ${other} (${file}, rad ${line}) men räknar fristen på ett annat sätt. Skilj dem åt med villkor; så länge behålls handlingarna.`,
  neverTriggered: (id: string) =>
    `Regeln ${id} räknar fristen från något som aldrig händer med dess handlingar: inkomna blir aldrig upprättade, och upprättade kommer aldrig in.`,
  noFiles:
    'Mappen finns inte, eller har inga regelfiler (.yaml). Lägg filerna där, eller ange rätt mapp med RULES_DIR.',
  reworded: (id: string, version: number) =>
    `Regeln ${id} version ${version} har redan gällt med en annan lydelse och ett beslut. Ge den ändrade regeln en högre version.`,
  gap: (code: string, name: string) =>
    `Ingen regel gäller handlingstypen ${code} ${name}. Dess handlingar bevaras tills en regel finns.`,
};
