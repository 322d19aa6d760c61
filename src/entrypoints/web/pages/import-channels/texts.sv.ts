import type { PlannedLine } from '../../../../channels/index.js';
import { showCounted } from '../../show-number.js';

const counted: Record<PlannedLine['kind'], readonly [one: string, many: string]> = {
  new: ['ny', 'nya'],
  changed: ['ändrad', 'ändrade'],
  unchanged: ['oförändrad', 'oförändrade'],
  refused: ['felaktig', 'felaktiga'],
};

export const texts = {
  title: 'Läs in kanaler från en fil',
  step1: 'Steg 1 av 2: välj fil',
  intro:
    'Filen ska vara en CSV-fil med samma kolumner som förteckningen har när du hämtar den som CSV. Du behöver bara de kolumner som du vill fylla i eller ändra.',
  forNew: 'En ny kanal behöver minst Plattform, Adress, Arkivbildare, Enhet och Kanalansvarig.',
  forKnown: 'En kanal som redan finns känns igen på kontots id, kanalnumret eller adressen. En tom ruta tömmer fältet.',
  neverTokens: 'Åtkomstnycklar läses aldrig från en fil. De fylls i på kanalens egen sida.',
  file: 'CSV-fil',
  fileHint: 'Högst 1 MB och 500 kanaler. Inget sparas innan du har sett vad som skulle hända.',
  look: 'Visa vad som skulle hända',
  noFile: 'Välj en fil.',
  step2: 'Steg 2 av 2: kontrollera och bekräfta',
  changedMeanwhile: 'Något har ändrats sedan du såg raderna. Inget sparades. Läs dem på nytt och bekräfta igen.',
  someWrong: 'Inget kan sparas förrän alla rader är rätt. Rätta filen och läs in den igen.',
  nothingToDo: 'Filen säger samma sak som förteckningen. Det finns inget att spara.',
  ignored: (names: readonly string[]) =>
    `Kolumner som förteckningen inte har lämnas utan avseende: ${names.join(', ')}.`,
  isItRight:
    'Är det rätt konton? Vem som helst kan öppna ett konto med kommunens namn: jämför adresserna och kontonas id med era egna uppgifter.',
  confirm: 'Spara i förteckningen',
  another: 'Välj en annan fil',
  cancel: 'Tillbaka till förteckningen',
  caption: 'Vad som skulle hända, rad för rad',
  line: 'Rad',
  becomes: 'Vad som händer',
  forCreator: (creator: string) => `Arkivbildare: ${creator}`,
  accountId: (id: string) => `Kontots id: ${id}`,
  fromTo: (label: string, from: string, to: string) => `${label}: ${from || 'inget'} → ${to || 'inget'}`,
  fault: (column: string | null, sentence: string) => (column === null ? sentence : `${column}: ${sentence}`),
  sum: (count: (kind: PlannedLine['kind']) => number) =>
    (Object.keys(counted) as PlannedLine['kind'][])
      .filter((kind) => count(kind) > 0)
      .map((kind) => showCounted(count(kind), ...counted[kind]))
      .join(', '),
};

export const kindTexts: Record<PlannedLine['kind'], string> = {
  new: 'Ny kanal',
  changed: 'Ändras',
  unchanged: 'Oförändrad',
  refused: 'Fel',
};
