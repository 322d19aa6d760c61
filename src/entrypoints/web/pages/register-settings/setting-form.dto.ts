import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';

export class SettingFormDto {
  @IsString()
  @MaxLength(20)
  register: string;

  @IsString()
  @MaxLength(20)
  awaitDays: string;

  @IsOptional()
  @IsString()
  @MaxLength(100)
  code?: string;
}

export type SettingErrors = Partial<Record<keyof SettingFormDto, string>>;

export class SettingsQuery {
  @IsOptional()
  @IsIn(['sparat'])
  klart?: 'sparat';
}
