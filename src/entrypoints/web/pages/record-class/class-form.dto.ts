import { IsString, MaxLength } from 'class-validator';

export class ClassFormDto {
  @IsString()
  @MaxLength(200)
  class: string;

  @IsString()
  @MaxLength(4000)
  reason: string;
}

export type ClassErrors = Partial<Record<keyof ClassFormDto, string>>;
