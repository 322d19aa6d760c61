/** What a person notes of a request; a refusal is whole or in part (a masked copy is one), a court's decision final. */
export type NewStep =
  | {
      readonly step: 'answered' | 'served' | 'appealed' | 'withdrawn';
      readonly happenedOn: string;
      readonly note: string | null;
    }
  | {
      readonly step: 'refused';
      readonly outcome: RefusalExtent;
      readonly happenedOn: string;
      readonly note: string | null;
    }
  | {
      readonly step: 'appeal-decided';
      readonly outcome: AppealOutcome;
      readonly happenedOn: string;
      readonly note: string | null;
    };

export const refusalExtents = ['whole', 'in-part'] as const;
export type RefusalExtent = (typeof refusalExtents)[number];

/** Whether the refusal stands, or the request is to be decided again. */
export const appealOutcomes = ['upheld', 'changed'] as const;
export type AppealOutcome = (typeof appealOutcomes)[number];

export const notedSteps = ['answered', 'refused', 'served', 'appealed', 'appeal-decided', 'withdrawn'] as const;
export type NotedStep = (typeof notedSteps)[number];

/** As it stands in the request's history; none is changed or taken away. */
export interface DisclosureStep {
  readonly step: NotedStep | 'opened' | 'lapsed';
  readonly outcome: RefusalExtent | AppealOutcome | null;
  /** Calendar day in Europe/Stockholm. */
  readonly happenedOn: string;
  readonly note: string | null;
  readonly by: string;
  readonly at: Date;
}
