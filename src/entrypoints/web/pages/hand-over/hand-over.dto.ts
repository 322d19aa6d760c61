import { IsIn, Matches } from 'class-validator';
import { handOverWays, type HandOverWay } from '../../../../service-notes/index.js';
import { numberShape } from '../../../../foundation/text/index.js';

export class CreatorDto {
  @Matches(numberShape)
  creator: string;
}

export class WayDto extends CreatorDto {
  @IsIn(handOverWays)
  way: HandOverWay;
}
