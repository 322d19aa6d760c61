import { IsOptional, IsString, Matches, MaxLength } from 'class-validator';

export class LossesDto {
  @IsOptional()
  @Matches(/^\d{0,9}$/)
  kanal?: string;

  @IsOptional()
  @IsString()
  @MaxLength(60)
  efter?: string;
}
