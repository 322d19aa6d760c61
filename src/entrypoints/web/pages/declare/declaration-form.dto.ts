import { IsOptional, IsString, MaxLength } from 'class-validator';

export class DeclarationFormDto {
  @IsString()
  @MaxLength(100)
  happenedOn: string;

  @IsString()
  @MaxLength(4000)
  reason: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  caseReference?: string;

  @IsOptional()
  @IsString()
  wholeThread?: string;
}

export type DeclarationErrors = Partial<Record<keyof DeclarationFormDto, string>>;
