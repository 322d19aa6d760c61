import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { AsList } from '../../grants/as-list.decorator.js';
import { idShape, optionalIdShape } from '../../../../foundation/text/index.js';

/** What a reviewer says of lines, as it is filled in. */
export class MarkFormDto {
  @IsOptional()
  @IsString()
  @MaxLength(20)
  mark?: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  prolongedTo?: string;
}

export type MarkErrors = Partial<Record<keyof MarkFormDto, string>>;

/** What is ticked on a page of lines, and the choice of lines that the page shows. */
export class MarkLinesDto extends MarkFormDto {
  @IsOptional()
  @AsList()
  @Matches(idShape, { each: true })
  line?: string[];

  /** `alla`: all that the choice finds. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  vilka?: string;

  /** How many the choice found when the page was shown. */
  @IsOptional()
  @IsString()
  @MaxLength(10)
  antal?: string;

  @IsOptional()
  @Matches(optionalIdShape)
  efter?: string;

  @IsOptional()
  @IsString()
  kanal?: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  typ?: string;

  @IsOptional()
  @IsString()
  regel?: string;

  @IsOptional()
  @IsString()
  ursprung?: string;

  @IsOptional()
  @IsString()
  ar?: string;

  @IsOptional()
  @IsString()
  marke?: string;

  @IsOptional()
  @IsString()
  utfall?: string;
}
