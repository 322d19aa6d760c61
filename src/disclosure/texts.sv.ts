import type { NotedStep } from './disclosure-step.js';
import type { RequestState } from './standing-of.js';

/** What a hold says of the request that it was laid for. */
export const holdReason = (requestId: number) => `Begäran om utlämnande ${requestId}`;

/** Why a hold was lifted, by what its request has come to. */
export const liftingReasons: Record<RequestState, (lastDay: string) => string> = {
  open: () => '',
  refused: () => '',
  appealed: () => '',
  served: () => '',
  answered: () => 'Begäran är besvarad i sin helhet.',
  withdrawn: () => 'Begäran är återtagen.',
  lapsed: (lastDay) => `Tiden för överklagande gick ut ${lastDay}.`,
  upheld: () => 'Överklagandet är slutligt avgjort.',
};

/** How requests are said to stand, wherever they are shown. */
export const stateWords: Record<RequestState, string> = {
  open: 'öppen',
  refused: 'avslagen, beslutet inte mottaget',
  served: 'avslagen, kan överklagas',
  appealed: 'överklagad',
  upheld: 'avslaget står fast efter överklagande',
  lapsed: 'avslagen, tiden för överklagande har gått ut',
  answered: 'besvarad i sin helhet',
  withdrawn: 'återtagen',
};

export const stepWords: Record<NotedStep | 'opened' | 'lapsed', string> = {
  opened: 'kom in',
  answered: 'besvarad i sin helhet',
  refused: 'avslagen',
  served: 'beslutet mottaget',
  appealed: 'överklagad',
  'appeal-decided': 'överklagandet slutligt avgjort',
  withdrawn: 'återtagen',
  lapsed: 'tiden för överklagande gick ut',
};
