import type { NewStep, NotedStep } from '../../../../disclosure/index.js';

/** What somebody chooses as having happened: a step, with its outcome where it has one. */
export const stepChoices = {
  answered: ['answered'],
  refused: ['refused whole', 'refused in-part'],
  served: ['served'],
  appealed: ['appealed'],
  'appeal-decided': ['appeal-decided upheld', 'appeal-decided changed'],
  withdrawn: ['withdrawn'],
} as const satisfies Record<NotedStep, readonly string[]>;

export type StepChoice = (typeof stepChoices)[NotedStep][number];

/** Null where it is none of them. */
export function findStep(choice: string, happenedOn: string, note: string | null): NewStep | null {
  const common = { happenedOn, note };
  switch (choice as StepChoice) {
    case 'answered':
    case 'served':
    case 'appealed':
    case 'withdrawn':
      return { step: choice as 'answered' | 'served' | 'appealed' | 'withdrawn', ...common };
    case 'refused whole':
      return { step: 'refused', outcome: 'whole', ...common };
    case 'refused in-part':
      return { step: 'refused', outcome: 'in-part', ...common };
    case 'appeal-decided upheld':
      return { step: 'appeal-decided', outcome: 'upheld', ...common };
    case 'appeal-decided changed':
      return { step: 'appeal-decided', outcome: 'changed', ...common };
    default:
      return null;
  }
}
