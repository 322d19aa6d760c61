import { IsString, MaxLength } from 'class-validator';
import { AsList } from '../../grants/as-list.decorator.js';

export class PersonFormDto {
  @IsString()
  @MaxLength(200)
  name: string;

  @IsString()
  @MaxLength(320)
  mail: string;

  @AsList()
  @IsString({ each: true })
  roll: string[] = [];
}
