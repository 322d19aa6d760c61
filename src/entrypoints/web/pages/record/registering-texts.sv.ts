import type { MadeDecision, RegistrationDecision } from '../../../../registration/index.js';
import type { Registration } from '../../../../records/index.js';
import { showCounted } from '../../show-number.js';

export const registeringTexts = {
  title: 'Registrering',
  awaits: 'Ska registreras i diariet. Diariets nummer har inte kommit än.',
  decided: 'Beslutat',
  reason: 'Skäl',
  entry: 'I registret',
  struckEntry: 'struken',
  number: 'Diarienummer',
  noNumber: 'Inget antecknat',
  access: 'Vem som får se den',
  restricted:
    'Begränsad: registratorer, arkivarier och kanalansvariga hos arkivbildaren. Varje läsning antecknas i loggen.',
  open: 'Alla som har en roll hos arkivbildaren',
  openOnceTriaged: 'De som arbetar hos arkivbildaren; läsare när den är bedömd',
  history: 'Alla beslut',
  when: 'När',
  decision: 'Beslut',
  by: 'Av',
  why: 'Skäl',
  undoneTag: 'Ångrat',
  forRecords: (count: number) => `(gäller ${showCounted(count, 'handling', 'handlingar')})`,
  byRule: (rule: NonNullable<MadeDecision['rule']>) => `av regel ${rule.id} version ${rule.version}`,
  byBackFill: 'vid första insamlingen',
  decide: 'Besluta om registrering',
  notes: 'Tjänsteanteckningar',
  draftNote: 'Utkast',
  writeNote: 'Skriv tjänsteanteckning',
  mark: 'Sekretessmarkering',
  setAccess: 'Ändra vem som får se den',
  marking: 'Sekretessmarkering',
  marked: (provision: string, day: string, authority: string) => `${provision}. ${day}, ${authority}.`,
  markingMeaning:
    'Markeringen varnar. Den avgör inget: sekretessen prövas på nytt varje gång någon begär handlingen (5 kap. 5 § OSL).',
};

export const standings: Record<Registration, string> = {
  undecided: 'Inte bedömd än.',
  registered: 'Registrerad.',
  'kept-ordered': 'Hålls ordnad i arkivet, utan att registreras.',
  insignificant: 'Av uppenbart ringa betydelse: behöver inte registreras.',
};

export const decisions: Record<RegistrationDecision | 'undone', string> = {
  registered: 'Registreras',
  'kept-ordered': 'Hålls ordnad',
  insignificant: 'Av uppenbart ringa betydelse',
  undone: 'Beslutet före ångrades',
};
