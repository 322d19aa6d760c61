import type { DisclosureRequest, RequestState, RequestsQuestion } from '../../../../disclosure/index.js';

export const states: Record<RequestState, string> = {
  open: 'Ska prövas',
  refused: 'Avslagen, beslutet inte mottaget',
  served: 'Avslagen, kan överklagas',
  appealed: 'Överklagad',
  upheld: 'Avslaget står fast',
  lapsed: 'Avslagen, kan inte längre överklagas',
  answered: 'Besvarad i sin helhet',
  withdrawn: 'Återtagen',
};

export const texts = {
  menu: 'Utlämnanden',
  title: {
    holding: 'Begäranden om utlämnande',
    ended: 'Avslutade begäranden om utlämnande',
  } satisfies Record<RequestsQuestion['standing'], string>,
  intro:
    'Det som en begäran gäller gallras inte medan den prövas, och inte heller så länge ett avslag kan överklagas eller ett överklagande inte är avgjort (JO 3434-2016).',
  open: 'Öppna en begäran',
  showEnded: 'Visa de avslutade',
  showHolding: 'Visa de som pågår',
  none: { holding: 'Ingen begäran pågår.', ended: 'Ingen begäran är avslutad.' },
  caption: 'Begäranden, de senaste först',
  number: 'Nummer',
  received: 'Kom in',
  concerns: 'Gäller',
  creator: 'Arkivbildare',
  state: 'Läge',
  hold: 'Gallringsstopp',
  next: 'Nästa sida',
};

export function showHold({ standing: { isHolding, holdsUntil } }: Pick<DisclosureRequest, 'standing'>): string {
  if (!isHolding) return 'Upphört';
  return holdsUntil === null ? 'Gäller' : `Till och med ${holdsUntil}`;
}
