import { IsOptional, IsString, MaxLength } from 'class-validator';

export class ChoosePasswordDto {
  @IsString()
  @MaxLength(1000)
  password: string;

  @IsString()
  @MaxLength(1000)
  again: string;

  @IsOptional()
  @IsString()
  @MaxLength(200)
  name?: string;

  @IsOptional()
  @IsString()
  @MaxLength(320)
  mail?: string;
}
