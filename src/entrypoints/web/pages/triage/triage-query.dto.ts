import { IsIn, IsOptional, Matches } from 'class-validator';
import { pathWith } from '../records/search-form.js';
import { idShape } from '../../../../foundation/text/index.js';

/** What was done just before the page was shown. */
export const doneDeeds = ['beslutad', 'hoppad', 'angrad'] as const;
export type DoneDeed = (typeof doneDeeds)[number];

/** Why nothing was done. */
export const refusedDeeds = ['redan', 'annan', 'andrad', 'hemlig', 'ej-angrad'] as const;
export type RefusedDeed = (typeof refusedDeeds)[number];

export class TriageQuery {
  @IsOptional()
  @IsIn(doneDeeds)
  klart?: DoneDeed;

  @IsOptional()
  @IsIn(refusedDeeds)
  nekat?: RefusedDeed;

  /** The record that it is about. */
  @IsOptional()
  @Matches(idShape)
  handling?: string;

  /** The note that was begun. */
  @IsOptional()
  @Matches(idShape)
  anteckning?: string;
}

/** The next item, with the focus on its heading. */
export function nextPath(query: TriageQuery): string {
  const { klart = '', nekat = '', handling = '', anteckning = '' } = query;
  return `${pathWith('/triage', { klart, nekat, handling, anteckning })}#handling`;
}
