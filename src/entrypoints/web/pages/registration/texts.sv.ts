import { showCounted } from '../../show-number.js';
import type { DecisionChoice } from './to-decision.js';

export const texts = {
  title: (id: string) => `Besluta om registrering av handling ${id}`,
  wrong: 'Något är fel ifyllt. Rätta fälten nedan. Inget är sparat.',
  now: (standing: string) => `Nu gäller: ${standing}`,
  choice: 'Beslut',
  choose: 'Välj',
  reason: 'Skäl',
  reasonHint: 'Står i handlingens historik, för dem som arbetar hos arkivbildaren.',
  onlyRegistered: 'Fälten nedan används bara när handlingen registreras.',
  partyHint: 'Lämnas båda fälten tomma står den avsändare som visades: skyddad, om handlingen kan innehålla sekretess.',
  titleHint:
    'Till exempel: Felanmälan av gatubelysning. Lämnas det tomt står bara att en handling kom in eller upprättades.',
  save: 'Besluta',
  cancel: 'Tillbaka till handlingen',
  undo: 'Ångra beslutet',
  undoMeaning: 'Ångras det gäller det som var beslutat före. Båda står kvar i historiken.',
  undoesAll: (count: number) => `Beslutet gäller ${showCounted(count, 'handling', 'handlingar')}, och ångras för alla.`,
};

export const choices: Record<DecisionChoice, string> = {
  secret: 'Registreras, kan innehålla sekretess',
  matters: 'Registreras, har betydelse för verksamheten',
  'kept-ordered': 'Hålls ordnad',
  insignificant: 'Av uppenbart ringa betydelse',
};

/** The questions of the decision tree, in their order. */
export const choiceHints: Record<DecisionChoice, string> = {
  secret:
    'Kan den innehålla något hemligt? Då ska den alltid registreras, och den begränsas till dem som behöver den i sitt arbete.',
  matters:
    'Hör den till ett ärende, eller har den betydelse för verksamheten: en felanmälan, en fråga som kräver arbete, ett klagomål, ett hot? Då registreras den.',
  'kept-ordered': 'Annars hålls den ordnad: arkivet visar utan svårighet om och när den kom in eller upprättades.',
  insignificant: 'Är den uppenbart av ringa betydelse, som en uttryckssymbol eller ett tack, behövs inget av det.',
};
