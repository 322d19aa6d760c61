import type { RequestRefusal } from '../../../disclosure/index.js';

export const requestFaultErrors: Record<Exclude<RequestRefusal, 'no-such-request' | 'not-now'>, string> = {
  'no-concern': 'ska anges',
  'no-day': 'ska vara en dag som 2026-11-24',
  'day-ahead': 'dagen har inte varit ännu',
  'day-before-request': 'ligger före den dag då begäran kom in',
};
