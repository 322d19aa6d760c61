import { IsIn, Matches } from 'class-validator';
import { handOverWays, type HandOverWay } from '../../../../service-notes/index.js';

export class CreatorDto {
  @Matches(/^[1-9]\d{0,8}$/)
  creator: string;
}

export class WayDto extends CreatorDto {
  @IsIn(handOverWays)
  way: HandOverWay;
}
