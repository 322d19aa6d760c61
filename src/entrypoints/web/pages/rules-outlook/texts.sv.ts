import type { OutlookFace } from '../../../../retention/index.js';
import { showCounted } from '../../show-number.js';

export const faces: Record<OutlookFace, string> = { rule: 'Regel', class: 'Handlingstyp', channel: 'Kanal' };
/** As they stand in the address. */
export const faceNames: Record<OutlookFace, string> = { rule: 'regel', class: 'handlingstyp', channel: 'kanal' };

export const texts = {
  title: 'Vad som faller ut',
  allRules: 'Alla regler',
  intro:
    'Så många handlingar får en frist som går ut, år för år tio år framåt, enligt reglerna som gäller och de handlingar som finns i arkivet nu.',
  simulated:
    'Regler utan gallringsbeslut räknas med som om de hade ett. De simuleras bara, och gallrar ingenting. Inte heller annat gallras utan att någon har godkänt det.',
  from: (time: string) => `Siffrorna är från ${time}.`,
  none: 'Inga handlingar har prövats mot reglerna än. Det görs i natt.',

  show: 'Dela upp efter',
  years: 'Välj år',
  allYears: 'Alla år',
  chart: 'Handlingar vars frist går ut',
  summary: (dated: number, last: number) =>
    `${showCounted(dated, 'handling', 'handlingar')} till och med ${last}; det som redan har fallit ut står i första stapeln`,
  others: 'Övriga',
  noRule: 'Ingen regel',
  unclassified: 'Oklassade',
  nothingDated: 'Ingen handling har en frist som går ut till och med det sista året.',

  numbers: 'Siffrorna',
  together: 'Sammanlagt',
  later: 'Senare',
  waiting: 'Väntar på att fristen ska börja',
  permanent: 'Bevaras för all framtid',
  ruleless: 'Omfattas inte av någon regel',
  toQueue: 'Se de oklassade',
  /** As narrow columns have it; what they mean stands in full above them. */
  columns: { later: 'Senare', waiting: 'Väntar', permanent: 'Bevaras', ruleless: 'Utan regel' },
  rest: 'Det som inte har någon dag',
  inYear: (year: number) => `Faller ut ${year}`,
  inFirstYear: (year: number) => `Faller ut ${year} eller har redan fallit ut`,
  nothingIn: (year: number) => `Ingen frist går ut ${year}.`,
  records: 'Handlingar',
  name: 'Namn',
  download: 'Hämta siffrorna (CSV)',
};
