import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { optionalIdShape } from '../../../../foundation/text/index.js';
import { AsList } from '../../grants/as-list.decorator.js';
import { ClassFormDto } from '../record-class/class-form.dto.js';

export class UnclassifiedQuery {
  @IsOptional()
  @IsString()
  @MaxLength(9)
  @Matches(optionalIdShape)
  kanal?: string;

  @IsOptional()
  @IsString()
  @Matches(optionalIdShape)
  efter?: string;

  @IsOptional()
  @Matches(optionalIdShape)
  klassade?: string;
}

export class ClassifyChosenDto extends ClassFormDto {
  @IsOptional()
  @AsList()
  @Matches(optionalIdShape, { each: true })
  record?: string[];

  @IsOptional()
  @IsString()
  @MaxLength(9)
  @Matches(optionalIdShape)
  kanal?: string;

  @IsOptional()
  @IsString()
  @Matches(optionalIdShape)
  efter?: string;
}
