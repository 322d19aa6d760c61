import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class TriageQueueQuery {
  /** Where the page before ended. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  efter?: string;

  @IsOptional()
  @IsIn(['lamnad'])
  klart?: 'lamnad';

  @IsOptional()
  @IsIn(['redan', 'annan'])
  nekat?: 'redan' | 'annan';
}
