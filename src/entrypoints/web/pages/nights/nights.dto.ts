import { IsIn, IsOptional, Matches } from 'class-validator';
import { runOutcomes, type RunOutcome } from '../../../../capture/index.js';

/** Empty fields of the filter are no condition. */
export class NightsDto {
  @IsOptional()
  @Matches(/^\d{0,9}$/)
  kanal?: string;

  @IsOptional()
  @IsIn(['', ...runOutcomes])
  utfall?: RunOutcome | '';

  @IsOptional()
  @Matches(/^\d{1,18}$/)
  efter?: string;
}
