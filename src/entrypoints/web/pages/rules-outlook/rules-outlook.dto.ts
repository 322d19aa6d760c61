import { IsIn, IsOptional, Matches } from 'class-validator';
import { faceNames } from './texts.sv.js';

export class RulesOutlookDto {
  @IsOptional()
  @IsIn(Object.values(faceNames))
  visa?: string;

  @IsOptional()
  @Matches(/^\d{4}$/)
  ar?: string;
}
