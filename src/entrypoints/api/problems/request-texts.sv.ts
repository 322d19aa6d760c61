import type { RequestValueFault } from './refusal-of-request.js';

export const requestFaultErrors: Record<RequestValueFault, string> = {
  'no-concern': 'ska anges',
  'no-day': 'ska vara en dag som 2026-11-24',
  'day-ahead': 'dagen har inte varit ännu',
  'day-before-request': 'ligger före den dag då begäran kom in',
};
