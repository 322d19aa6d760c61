import { IsString, MaxLength } from 'class-validator';

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
