import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const doneRequestDeeds = ['oppnad', 'antecknat'] as const;
export type DoneRequestDeed = (typeof doneRequestDeeds)[number];

export class RequestQuery {
  @IsOptional()
  @IsIn(doneRequestDeeds)
  klart?: DoneRequestDeed;
}

export class StepFormDto {
  @IsString()
  @MaxLength(50)
  step: string;

  @IsString()
  @MaxLength(100)
  happenedOn: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  note?: string;
}

export type StepErrors = Partial<Record<keyof StepFormDto, string>>;
