import { showCounted } from '../../show-number.js';

export const texts = {
  title: (id: string, title: string) => `Regel ${id}: ${title}`,
  allRules: 'Alla regler',
  gone: 'Regeln gäller inte längre. Det här är den lydelse som gällde sist.',

  wording: 'Lydelse',
  about: 'Gäller',
  subject: 'Slag',
  creators: 'Arkivbildare',
  action: 'Åtgärd',
  period: 'Frist',
  source: 'Förlaga',
  noSource: 'Ingen angiven',

  decision: 'Gallringsbeslut',
  body: 'Beslutat av',
  date: 'Datum',
  paragraph: 'Paragraf',
  number: 'Diarienummer',
  validFrom: 'Gäller från och med',
  validTo: 'Gäller till och med',
  furtherNotice: 'Tills vidare',
  appliedBy: 'Tillämpas av',

  proof: 'Vad som kan hänvisas till',
  version: 'Version',
  inForceSince: 'Gäller sedan',
  wasInForceSince: 'Gällde från',
  file: 'Fil',
  place: (file: string, line: number) => `${file}, rad ${line}`,
  checksum: 'Kontrollsumma (SHA-256)',

  coverage: 'Vad regeln omfattar',
  noCoverage: 'Ingen handling omfattas av regeln nu.',
  notRecords: 'Regeln gäller annat än handlingar. Vad den omfattar räknas inte här.',
  countedOn: (time: string) => `Antalen är från ${time}.`,
  outcome: 'Läge',
  channel: 'Kanal',
  recordClass: 'Handlingstyp',
  unclassified: 'Oklassad',
  records: 'Handlingar',
  byOutcome: 'Efter läge',
  byChannel: 'Efter kanal och handlingstyp',
  list: (count: number) =>
    count === 1 ? 'Visa handlingen under regeln' : `Visa de ${showCounted(count, '', 'handlingarna')} under regeln`,

  fallsDue: 'Vad som faller ut när',
  chart: 'Handlingar vars frist går ut, år för år',
  simulated: 'Regeln har inget beslut som gäller. Åren är en simulering, och ingenting gallras.',
  nothingDated: 'Ingen handling under regeln har en frist som har börjat löpa.',
  summary: (dated: number, until: number) =>
    `${showCounted(dated, 'handling', 'handlingar')} till och med ${until}; det som redan har fallit ut står i första stapeln`,
  waiting: (count: number) => `${showCounted(count, 'handling väntar', 'handlingar väntar')} på att fristen ska börja.`,
  permanent: (count: number) => `${showCounted(count, 'handling bevaras', 'handlingar bevaras')} för all framtid.`,
  later: (until: number) => `Efter ${until}`,
  numbers: 'Visa siffrorna som tabell',
  year: 'År',

  history: 'Lydelser som har gällt',
  onlyOne: 'Regeln har bara gällt i den här lydelsen.',
  now: 'gäller nu',
};

export const listTexts = {
  title: (id: string) => `Handlingar under regel ${id}`,
  back: (id: string) => `Regel ${id}`,
  order: 'De vars frist går ut först kommer först; sist de som inte har någon dag.',
  listed: 'Handlingarna',
  none: 'Det finns ingen handling under regeln som du kan se.',
  runsOut: (day: string) => `Fristen går ut ${day}`,
  noDay: 'Ingen dag bestämd',
  turning: 'Bläddra bland handlingarna',
  first: 'Första sidan',
  next: 'Nästa sida',
};
