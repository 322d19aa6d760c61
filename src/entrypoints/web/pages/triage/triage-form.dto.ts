import { IsIn, IsNumberString, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { EntryFieldsDto } from '../register-entry/entry-form.dto.js';
import { lightChoices, pressableChoices, type LightChoice, type TriageChoice } from './triage-choice.js';

const number = /^[1-9]\d{0,17}$/;

/** A decision about the record that the form was made for, and no other. */
export class TriageFormDto extends EntryFieldsDto {
  @Matches(number)
  handling: string;

  /** The version that was read. */
  @IsNumberString({ no_symbols: true })
  @MaxLength(9)
  version: string;

  @IsIn(pressableChoices)
  choice: TriageChoice;

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reason?: string;
}

export class AlikeFormDto {
  @Matches(number)
  handling: string;

  @IsNumberString({ no_symbols: true })
  @MaxLength(9)
  version: string;

  @IsIn(lightChoices)
  choice: LightChoice;
}

export class RecordFormDto {
  @Matches(number)
  handling: string;
}

export class UndoTriageDto extends RecordFormDto {
  /** The decision that was read. */
  @Matches(number)
  beslut: string;
}
