import type { DisposalKind, DisposalList, DisposalTurn, ProposedKind } from '../../../../disposal/index.js';
import { showCounted, showNumber } from '../../show-number.js';
import { showDay } from '../../show-time.js';

export const texts = {
  menu: 'Gallring',
  title: 'Gallring',
  intro:
    'Det som får gallras ställs upp på en lista, av natten eller av någon av er. Listan läses, en annan arkivarie än den som föreslog den godkänner den, och efter en betänketid verkställs den av någon annan än den som godkände. Vad som än står på listan sparas det som omfattas av gallringsstopp eller som reglerna inte längre låter gallras.',
  waiting: 'Listor som väntar',
  noneWaiting: 'Ingen lista väntar på någon.',
  waitingCaption: 'Listor som väntar, dina först',
  yours: 'Väntar på dig',
  ended: 'Verkställda och avbrutna listor',
  noneEnded: 'Ingen lista är verkställd eller avbruten.',
  endedCaption: 'Verkställda och avbrutna listor, de senaste först',
  list: 'Lista',
  kind: 'Gäller',
  lines: 'Rader',
  waitsFor: 'Väntar på',
  outcome: 'Utfall',
  day: 'Dag',
  certificate: 'Protokoll',
  certificateOf: (name: string) => `Protokoll för ${name}`,
  destroyed: (count: number, spared: number) =>
    `${showCounted(count, 'rad gallrad', 'rader gallrade')}${spared === 0 ? '' : `, ${showNumber(spared)} sparade`}`,
  next: 'Äldre listor',
  first: 'De senaste listorna',
  turning: 'Bläddra bland listor',
  propose: 'Föreslå gallring nu',
  proposeHint:
    'Natten föreslår av sig själv. Vill ni inte vänta ställs allt som får gallras i dag upp på en lista. Inget gallras av att det föreslås.',
  creator: 'Arkivbildare',
  related: 'Hör till gallringen',
  holds: 'Gallringsstopp',
  requests: 'Begäranden om utlämnande',
  losses: 'Möjlig förlust',
  rules: 'Gallringsregler',
  exceptional: 'Nödborttagning eller återtagen infångning',
};

export const proposeTexts: Record<ProposedKind, string> = {
  retention: 'Föreslå handlingar',
  'raw-exchanges': 'Föreslå råsvar',
};

export const kindNames: Record<DisposalKind, string> = {
  retention: 'Handlingar',
  'raw-exchanges': 'Råsvar',
  emergency: 'Nödborttagning',
  withdrawal: 'Återtagen infångning',
};

/** What a list waits for, or what became of it, as a sentence. */
export const turnTexts: Record<DisposalTurn, (list: DisposalList) => string> = {
  'to-read': ({ lines }) => `${showCounted(lines.unmarked, 'rad har', 'rader har')} inte lästs av någon.`,
  'to-approve': ({ proposedByPerson, proposedBy }) =>
    proposedByPerson === null
      ? 'Allt är läst. En arkivarie ska godkänna listan.'
      : `Allt är läst. En annan arkivarie än ${proposedBy} ska godkänna listan.`,
  'to-cancel': () => 'Alla rader är strukna eller förlängda, så inget är kvar att gallra. Listan ska avbrytas.',
  'cooling-off': ({ approvedBy, executableFrom }) =>
    `Godkänd av ${approvedBy}. Betänketid: får verkställas från och med ${executableFrom}, och kan avbrytas till dess.`,
  'to-execute': ({ approvedBy }) =>
    `Godkänd av ${approvedBy}. Någon annan kan verkställa listan nu. Annars gör natten det.`,
  'under-way': ({ lines }) =>
    `Verkställandet har börjat: ${showNumber(lines.destroyed + lines.spared)} av ${showCounted(lines.read, 'rad', 'rader')} klara.`,
  executed: ({ endedAt, executedBy }) => `Verkställd ${endedAt && showDay(endedAt)} av ${executedBy}.`,
  cancelled: ({ cancelledAt, cancelledBy, cancellingReason }) =>
    `Avbruten ${cancelledAt && showDay(cancelledAt)} av ${cancelledBy}: ${cancellingReason}`,
};
