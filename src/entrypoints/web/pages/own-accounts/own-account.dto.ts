import { IsIn, IsString, MaxLength } from 'class-validator';

export class OwnAccountDto {
  @IsString()
  @MaxLength(500)
  account: string;

  @IsIn(['state', 'withdraw'])
  deed: 'state' | 'withdraw';
}
