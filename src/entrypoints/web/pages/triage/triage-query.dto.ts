import { IsIn, IsOptional, Matches } from 'class-validator';
import { pathWith } from '../records/search-form.js';

const number = /^[1-9]\d{0,17}$/;

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
  @Matches(number)
  handling?: string;

  /** The note that was begun. */
  @IsOptional()
  @Matches(number)
  anteckning?: string;
}

/** The next item, with the focus on its heading. */
export function nextPath(query: TriageQuery): string {
  const { klart = '', nekat = '', handling = '', anteckning = '' } = query;
  return `${pathWith('/triage', { klart, nekat, handling, anteckning })}#handling`;
}
