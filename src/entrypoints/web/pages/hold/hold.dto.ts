import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

const doneHoldDeeds = ['lagt', 'havt'] as const;
export type DoneHoldDeed = (typeof doneHoldDeeds)[number];

export class HoldQuery {
  @IsOptional()
  @IsIn(doneHoldDeeds)
  klart?: DoneHoldDeed;
}

export class LiftingDto {
  @IsString()
  @MaxLength(4000)
  reason: string;
}
