import { IsIn, IsString, MaxLength } from 'class-validator';
import { accesses, type Access } from '../../../../records/index.js';

export class AccessFormDto {
  @IsIn(accesses)
  access: Access;

  @IsString()
  @MaxLength(4000)
  reason: string;
}
