import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

/** What was decided at triage: it is to be removed now, or was before. */
const stepsFromTriage = ['ta-bort', 'borttagen'] as const;
export type FromTriage = (typeof stepsFromTriage)[number];

export class FromTriageQuery {
  @IsOptional()
  @IsIn(stepsFromTriage)
  fran?: FromTriage;
}

export class RemovalFormDto {
  @IsString()
  @MaxLength(100)
  ground: string;

  @IsString()
  @MaxLength(100)
  removedOn: string;

  @IsString()
  @MaxLength(200)
  removedBy: string;

  @IsString()
  @MaxLength(4000)
  reason: string;
}

export type RemovalErrors = Partial<Record<keyof RemovalFormDto, string>>;
