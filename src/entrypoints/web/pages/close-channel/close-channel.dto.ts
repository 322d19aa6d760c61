import { IsOptional, IsString, MaxLength } from 'class-validator';

export class CloseChannelDto {
  @IsString()
  @MaxLength(100)
  closedOn: string;

  @IsString()
  @MaxLength(4000)
  reason: string;

  @IsOptional()
  @IsString()
  anyway?: string;
}
