import { Matches } from 'class-validator';

export class SignDto {
  /** Of the content that was read. */
  @Matches(/^[0-9a-f]{64}$/)
  sha256: string;
}
