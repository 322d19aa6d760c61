import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { AsList } from '../../grants/as-list.decorator.js';
import { ClassFormDto } from '../record-class/class-form.dto.js';

const number = /^([1-9]\d{0,17})?$/;

export class UnclassifiedQuery {
  @IsOptional()
  @IsString()
  @MaxLength(9)
  @Matches(number)
  kanal?: string;

  @IsOptional()
  @IsString()
  @Matches(number)
  efter?: string;

  @IsOptional()
  @Matches(number)
  klassade?: string;
}

export class ClassifyChosenDto extends ClassFormDto {
  @IsOptional()
  @AsList()
  @Matches(number, { each: true })
  record?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(9)
  @Matches(number)
  kanal?: string;

  @IsOptional()
  @IsString()
  @Matches(number)
  efter?: string;
}
