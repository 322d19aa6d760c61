import { IsNumberString, IsOptional, IsString, MaxLength } from 'class-validator';
import { EntryFieldsDto } from '../register-entry/entry-form.dto.js';

export class DecisionFormDto extends EntryFieldsDto {
  @IsString()
  @MaxLength(50)
  choice: string;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export type DecisionErrors = Partial<Record<keyof DecisionFormDto, string>>;

export class UndoFormDto {
  /** The decision that was read. */
  @IsNumberString({ no_symbols: true })
  @MaxLength(18)
  decision: string;
}
