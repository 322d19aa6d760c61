import { IsString, MaxLength } from 'class-validator';

export class MarkingFormDto {
  @IsString()
  @MaxLength(500)
  provision: string;

  @IsString()
  @MaxLength(100)
  markedOn: string;

  @IsString()
  @MaxLength(500)
  authority: string;
}

export type MarkingErrors = Partial<Record<keyof MarkingFormDto, string>>;
