import { IsOptional, IsString, MaxLength } from 'class-validator';

/** What two persons want to be rid of without a rule, as it is filled in. */
export class ExceptionFormDto {
  @IsString()
  @MaxLength(20)
  kind: string;

  @IsString()
  @MaxLength(200_000)
  records: string;

  @IsString()
  @MaxLength(4000)
  reason: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  policeReference?: string;
}

export type ExceptionErrors = Partial<Record<keyof ExceptionFormDto, string>>;
