import { IsIn, IsOptional, Matches } from 'class-validator';
import type { QueuePlace } from '../../../../triage/index.js';

const place = /^(\d{4}-\d{2}-\d{2})_(\d{1,9})_([1-9]\d{0,17})$/;

export class TriageQueueQuery {
  /** Where the page before ended. */
  @IsOptional()
  @Matches(place)
  efter?: string;

  @IsOptional()
  @IsIn(['lamnad'])
  klart?: 'lamnad';

  @IsOptional()
  @IsIn(['redan', 'annan'])
  nekat?: 'redan' | 'annan';
}

export function readPlace(text: string | undefined): QueuePlace | null {
  const [, dueOn, weight, recordId] = place.exec(text ?? '') ?? [];
  return dueOn === undefined ? null : { dueOn, weight: Number(weight), recordId: recordId! };
}

export function showPlace({ dueOn, weight, recordId }: QueuePlace): string {
  return `${dueOn}_${weight}_${recordId}`;
}
