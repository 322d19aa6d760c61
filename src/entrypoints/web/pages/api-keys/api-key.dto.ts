import { IsIn, IsString, MaxLength } from 'class-validator';
import { AsList } from '../../grants/as-list.decorator.js';

export const daysToLive = ['30', '90', '365'] as const;

export class ApiKeyDto {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsIn(daysToLive)
  days: (typeof daysToLive)[number];

  @AsList()
  @IsString({ each: true })
  roll: string[] = [];
}
