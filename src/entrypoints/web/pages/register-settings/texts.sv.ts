import type { WhichRegister } from '../../../../registration/index.js';
import { showCounted } from '../../show-number.js';

export const registerNames: Record<WhichRegister, string> = {
  own: 'Registret här',
  diary: 'Diariet',
};

const workingDays = (count: number) => showCounted(count, 'arbetsdag', 'arbetsdagar');

export const texts = {
  title: 'Inställningar för registret',
  saved: 'Inställningen är sparad.',
  intro:
    'Varje arkivbildare har ett register enligt 5 kap. 2 § offentlighets- och sekretesslagen. Vilket det är bestäms här.',
  own: 'Registret här: handlingen är registrerad när beslutet fattas. Den löpande listan är registret, och visas för den som frågar.',
  diary:
    'Diariet: listan här förbereder. Handlingen räknas som registrerad först när diariets nummer är antecknat, och det som dröjer visas för registratorer och arkivarier.',
  caption: 'Hur varje arkivbildare registrerar',
  creator: 'Arkivbildare',
  register: 'Registret är',
  days: 'Väntan på diariet',
  noWait: 'ingen',
  workingDays,
  designations: 'Beteckningar',
  noCode: 'Väljs när det första registreras',
  examples: (entry: string, note: string) => `${entry} i registret, ${note} för tjänsteanteckningar`,
  deed: 'Ändra',
  change: (creator: string) => `Ändra för ${creator}`,
  missed: (creator: string) => `${creator}: diariet har inte svarat i tid`,
  missedMeaning: (days: number) =>
    `Det här registrerades för mer än ${workingDays(days)} sedan och har inget diarienummer. Tills det kommer är det inte registrerat enligt lagen.`,
  registeredOn: (day: string) => `beslutat ${day}`,
  moreMissed: 'Bara de 100 äldsta visas.',
  back: 'Till registret',
};

export const changeTexts = {
  title: (creator: string) => `Registret för ${creator}`,
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  register: 'Registret är',
  chooseRegister: 'Välj vilket som är registret.',
  awaitDays: 'Arbetsdagar som diariet får ta på sig',
  awaitDaysHint: 'Gäller när diariet är registret. Handlingar ska registreras utan dröjsmål, i regel nästa arbetsdag.',
  code: 'Förkortning i beteckningar',
  codeHint: (entry: string, note: string) =>
    `Till exempel ${entry} i registret och ${note} för tjänsteanteckningar. En förkortning som har använts blir aldrig en annan arkivbildares; byts den börjar nya nummerserier.`,
  save: 'Spara',
  cancel: 'Tillbaka till inställningarna',
};
