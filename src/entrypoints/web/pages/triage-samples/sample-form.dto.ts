import { IsIn, IsOptional, Matches } from 'class-validator';

export class SampleFormDto {
  @Matches(/^[1-9]\d{0,17}$/)
  handling: string;

  @IsIn(['ratt', 'fel'])
  utfall: 'ratt' | 'fel';
}

export class SampleQuery {
  @IsOptional()
  @IsIn(['ratt', 'fel', 'redan'])
  klart?: 'ratt' | 'fel' | 'redan';

  @IsOptional()
  @Matches(/^[1-9]\d{0,17}$/)
  handling?: string;
}
