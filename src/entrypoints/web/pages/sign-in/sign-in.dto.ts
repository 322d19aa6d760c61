import { IsOptional, IsString, MaxLength } from 'class-validator';

export class SignInDto {
  @IsString()
  @MaxLength(320)
  mail: string;

  @IsString()
  @MaxLength(1000)
  password: string;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  till?: string;
}
