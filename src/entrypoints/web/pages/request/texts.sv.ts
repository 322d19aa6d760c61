import type { DisclosureStep, NotedStep, StepFault } from '../../../../disclosure/index.js';
import type { StepChoice } from './step-choice.js';
import type { StepErrors } from './step-form.dto.js';

export const texts = {
  title: (id: number) => `Begäran om utlämnande ${id}`,
  opened: 'Begäran är öppnad, och gallringsstoppet är lagt.',
  noted: 'Det är antecknat.',
  state: 'Läge',
  hold: 'Gallringsstopp',
  holdNumber: (id: number) => `Gallringsstopp ${id}`,
  concerns: 'Gäller',
  received: 'Kom in',
  requester: 'Begärd av',
  unnamed: 'Inte uppgivet',
  case: 'Ärende',
  noCase: 'Inget angivet',
  creator: 'Arkivbildare',
  history: 'Vad som har hänt',
  caption: 'Händelserna, i den ordning de antecknades',
  day: 'Dag',
  what: 'Händelse',
  note: 'Anteckning',
  by: 'Antecknat av',
  add: 'Anteckna vad som har hänt',
  step: 'Händelse',
  chooseStep: 'Välj',
  happenedOn: 'Dag',
  dayHint: 'Dagen då det hände, i dag eller tidigare.',
  noteHint: 'Till exempel vilka uppgifter som maskerades, eller domstolens målnummer.',
  save: 'Anteckna',
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  back: 'Tillbaka till begärandena',
};

export const choices: Record<StepChoice, string> = {
  answered: 'Besvarad i sin helhet',
  'refused whole': 'Avslagen helt',
  'refused in-part': 'Avslagen delvis (till exempel en maskad kopia)',
  served: 'Den som begärde har tagit emot beslutet',
  appealed: 'Överklagad',
  'appeal-decided upheld': 'Överklagandet slutligt avgjort: avslaget står fast',
  'appeal-decided changed': 'Överklagandet avgjort: begäran ska prövas på nytt, eller lämnas ut',
  withdrawn: 'Återtagen av den som begärde',
};

/** What follows from each, said where it is chosen. */
export const stepHints: Record<NotedStep, string> = {
  answered: 'Besvarad i sin helhet: stoppet upphör genast.',
  refused:
    'Avslagen: beslutet ska vara skriftligt och säga hur man överklagar. Stoppet gäller tills någon antecknar att beslutet är mottaget och tiden för överklagande, tre veckor, har gått ut.',
  served: 'Beslutet mottaget: tiden för överklagande, tre veckor, räknas från dagen då den som begärde tog emot det.',
  appealed: 'Överklagad: stoppet gäller till dess att överklagandet är slutligt avgjort.',
  'appeal-decided': 'Överklagandet avgjort: anteckna det först när avgörandet inte längre kan överklagas.',
  withdrawn: 'Återtagen: stoppet upphör genast.',
};

export const history: Record<DisclosureStep['step'], string> = {
  opened: 'Kom in',
  answered: 'Besvarad i sin helhet',
  refused: 'Avslagen',
  served: 'Beslutet mottaget',
  appealed: 'Överklagad',
  'appeal-decided': 'Överklagandet slutligt avgjort',
  withdrawn: 'Återtagen',
  lapsed: 'Tiden för överklagande hade gått ut',
};

export const outcomes: Record<NonNullable<DisclosureStep['outcome']>, string> = {
  whole: 'helt',
  'in-part': 'delvis',
  upheld: 'avslaget står fast',
  changed: 'prövas på nytt',
};

export const stepFaultTexts: Record<StepFault, StepErrors> = {
  'no-day': { happenedOn: 'Skriv dagen som 2026-11-24.' },
  'day-ahead': { happenedOn: 'Dagen har inte varit ännu.' },
  'day-before-request': { happenedOn: 'Dagen ligger före den dag då begäran kom in.' },
  'not-now': { step: 'Det kan inte hända härnäst. Välj något annat.' },
};
