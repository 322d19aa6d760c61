import { IsIn, IsOptional, Matches } from 'class-validator';
import { idShape } from '../../../../foundation/text/index.js';

export class SampleFormDto {
  @Matches(idShape)
  handling: string;

  @IsIn(['ratt', 'fel'])
  utfall: 'ratt' | 'fel';
}

export class SampleQuery {
  @IsOptional()
  @IsIn(['ratt', 'fel', 'redan'])
  klart?: 'ratt' | 'fel' | 'redan';

  @IsOptional()
  @Matches(idShape)
  handling?: string;
}
