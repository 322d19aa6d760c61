import {
  stateWords,
  stepWords,
  type DisclosureRequest,
  type DisclosureStep,
  type RequestRefused,
} from '../../disclosure/index.js';
import type { Columns } from './table.js';

/** What a refusal and a court's decision came to. */
const outcomeWords: Record<NonNullable<DisclosureStep['outcome']>, string> = {
  whole: 'helt',
  'in-part': 'delvis',
  upheld: 'avslaget står fast',
  changed: 'begäran ska prövas på nytt',
};

export const requestTexts = {
  opened: ({ id, holdId }: DisclosureRequest) =>
    `Begäran om utlämnande ${id} är öppnad. Gallringsstopp ${holdId} är lagt på det som den gäller.`,
  noted: ({ id, standing }: DisclosureRequest) => `Begäran ${id}: ${stateWords[standing.state]}. ${held(standing)}`,
  none: 'Inga begäranden.',
  more: (next: number) => `Fler finns: lägg till --after ${next}`,
};

function held({ isHolding, holdsUntil }: DisclosureRequest['standing']): string {
  if (!isHolding) return 'Gallringsstoppet är hävt eller hävs nästa natt.';
  return holdsUntil === null ? 'Gallringsstoppet gäller.' : `Gallringsstoppet gäller till och med ${holdsUntil}.`;
}

export const requestColumns: Columns<DisclosureRequest> = {
  NR: (q) => String(q.id),
  'KOM IN': (q) => q.receivedOn,
  ARKIVBILDARE: (q) => q.recordsCreator,
  LÄGE: (q) => stateWords[q.standing.state],
  STOPP: (q) => (q.standing.isHolding ? (q.standing.holdsUntil ?? 'gäller') : 'hävt'),
  GÄLLER: (q) => q.concerns,
};

/** Everything about one request. */
export function printRequest(request: DisclosureRequest): string {
  const { id, standing, steps } = request;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['gäller', request.concerns],
    ['arkivbildare', request.recordsCreator],
    ['kom in', request.receivedOn],
    ['begärd av', request.requester ?? 'inte uppgivet'],
    ['ärende', request.caseReference ?? 'inget'],
    ['läge', stateWords[standing.state]],
    ['gallringsstopp', `${request.holdId}. ${held(standing)}`],
  ];
  return [
    `Begäran om utlämnande ${id}`,
    ...facts.map(([name, value]) => `  ${name.padEnd(16)} ${value}`),
    ...steps.map(({ happenedOn, step, outcome, by, note }) =>
      [`  ${happenedOn}  ${stepWords[step]}`, outcome && `, ${outcomeWords[outcome]}`, ` (${by})`, note && `: ${note}`]
        .filter(Boolean)
        .join(''),
    ),
  ].join('\n');
}

export const requestRefusals: Record<RequestRefused['reason'], (subject: string) => string> = {
  'no-concern': () => '--concerns saknas.',
  'no-day': () => '--received och --on ska vara dagar som 2026-11-24.',
  'day-ahead': () => 'Dagen har inte varit ännu.',
  'day-before-request': () => 'Dagen ligger före den dag då begäran kom in.',
  'not-now': (id) =>
    `Det går inte att anteckna så som begäran ${id} ligger till. Se den med: flodesarkivet requests show ${id}`,
  'no-such-request': (id) => `Det finns ingen begäran ${id}. Lista dem med: flodesarkivet requests list`,
};
