import type { QueueGlance, TriageCause } from '../../../../triage/index.js';
import { showCounted, showNumber } from '../../show-number.js';
import type { LightChoice, TriageBranch } from './triage-choice.js';

export const texts = {
  title: 'Bedömning',
  menu: 'Bedömning',
  titleOf: (id: string) => `Bedöm handling ${id}`,
  places: 'Bedömning',
  queue: 'Hela kön',
  samples: 'Stickprov av reglernas beslut',
  leave: 'Lämna kön',
  keys: 'Kortkommandon',

  none: 'Inget väntar på bedömning.',
  noneForYou: 'Inget mer väntar på dig just nu.',
  withOthers: (count: number) => `${showCounted(count, 'handling ligger', 'handlingar ligger')} framför andra.`,

  thisRecord: (id: string) => `Handling ${id}`,
  permalink: 'På plattformen',
  due: (day: string) => `Ska vara bedömd senast ${day}`,
  dueToday: (day: string) => `Ska vara bedömd i dag, ${day}`,
  overdue: 'Försenad',
  wasDue: (day: string) => `Skulle ha varit bedömd senast ${day}`,
  captured: 'Infångad',

  suggestions: 'Förslag',
  because: (because: string) => `Kan ha betydelse, därför att ${because}`,
  words: 'Orden:',
  onlySuggests: 'Det är förslag av regler. De avgör inget.',
  markedText: 'Texten med orden markerade',

  looked: 'Som den såg ut',
  difference: 'Ändrat sedan beslutet',
  differenceKey: 'Tillagd text är understruken, borttagen text är överstruken.',

  decide: 'Besluta',
  reason: 'Skäl',
  reasonHint: 'Står i handlingens historik.',
  write: 'Skriv själv vad registret ska säga',
  writeMeaning: 'Används bara när handlingen registreras. Lämnas allt tomt säger registret vad som fångades in.',
  wrong: 'Något är fel ifyllt. Rätta fälten. Inget är beslutat.',
  titleHint: 'Till exempel: Felanmälan av gatubelysning.',
  partyHint: 'Lämnas båda fälten tomma står den avsändare som visades: skyddad, om handlingen kan innehålla sekretess.',
  writeNow: 'Registrera och skriv nu',
  skip: 'Hoppa över',
  skipHint: 'Kommer igen när resten har visats.',
  notLight: {
    restricted: 'Handlingen är begränsad: den ska registreras (5 kap. 1 § OSL).',
    marked: 'Handlingen har en sekretessmarkering: den ska registreras (5 kap. 1 § OSL).',
  },

  alike: (count: number) => `${showCounted(count, 'annan väntar', 'andra väntar')} med samma text`,
  alikeMeaning: (count: number) =>
    `Ett och samma beslut om den här och ${showCounted(count, 'annan', 'andra')} med samma text. Det som andra har framför sig rörs inte.`,

  earlier: 'Tidigare beslut om handlingen',
  noEarlier: 'Inget beslut om handlingen tidigare.',
  threadDecisions: 'Tidigare beslut i tråden',
  noThreadDecisions: 'Inget annat i tråden är bedömt.',
  notes: 'Tjänsteanteckningar om handlingen',
} as const;

/** What waits, what is late and what others have. */
export function showGlance({ waiting, overdue, claimedByOthers }: QueueGlance): string {
  const parts = [
    `${showUpTo(waiting)} väntar`,
    overdue === 0 ? 'ingen är försenad' : `${showUpTo(overdue)} ${overdue === 1 ? 'är försenad' : 'är försenade'}`,
    ...(claimedByOthers === 0 ? [] : [`${showNumber(claimedByOthers)} ligger framför andra`]),
  ];
  return `${parts.join(', ')}.`;
}

export function showUpTo(count: number | 'more'): string {
  return count === 'more' ? 'Fler än 10 000' : showNumber(count);
}

export const causes: Record<TriageCause, string | null> = {
  new: null,
  changed: 'Texten har ändrats sedan handlingen bedömdes.',
  undone: 'Det förra beslutet är ångrat.',
  overturned: 'En regel bedömde den som obetydlig. Vid ett stickprov sade någon att det var fel.',
};

export const choiceTexts: Record<TriageBranch, { readonly label: string; readonly hint: string }> = {
  secret: {
    label: 'Kan omfattas av sekretess',
    hint: 'Registreras, och begränsas genast till dem som behöver den i sitt arbete.',
  },
  'to-be-removed': {
    label: 'Måste tas bort från kanalen',
    hint: 'Registreras med ett utkast. Arkivet har beviset. Sedan visas vad som ska göras.',
  },
  matters: {
    label: 'Registrera med tjänsteanteckning',
    hint: 'Ett ärende, en felanmälan, en fråga som kräver arbete, ett klagomål, ett hot. Utkastet väntar bland anteckningarna.',
  },
  'removed-by-us': {
    label: 'Borttagen av oss sedan tidigare',
    hint: 'Registreras med ett utkast. Sedan antecknar du när, av vem och varför.',
  },
  'kept-ordered': { label: 'Håll ordnad', hint: 'Arkivet visar om och när den kom in. Inget register behövs.' },
  insignificant: { label: 'Uppenbart obetydlig', hint: 'En uttryckssymbol eller ett tack.' },
};

export const alikeTexts: Record<LightChoice, (count: number) => string> = {
  'kept-ordered': (count) => `Håll alla ${showNumber(count)} ordnade`,
  insignificant: (count) => `Alla ${showNumber(count)} är uppenbart obetydliga`,
};

export const keyHelp = [
  ['S, B, R, T, O, I', 'beslut, i den ordning frågorna ställs'],
  ['Skift + R', 'registrera och skriv anteckningen nu'],
  ['A, sedan O eller I', 'samma beslut om alla med samma text'],
  ['U', 'ångra beslutet nyss'],
  ['N', 'hoppa över'],
  ['?', 'den här hjälpen'],
] as const;

export const helpTexts = {
  title: 'Hjälp om kortkommandon',
  meaning:
    'Varje tangent gör det som knappen med samma bokstav gör. De gäller inte medan du skriver i ett fält, och kan stängas av med knappen Kortkommandon.',
};
