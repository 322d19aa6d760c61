import { IsIn, IsNumberString, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { EntryFieldsDto } from '../register-entry/entry-form.dto.js';
import { idShape } from '../../../../foundation/text/index.js';
import { lightChoices, pressableChoices, type LightChoice, type TriageChoice } from './triage-choice.js';

/** A decision about the record that the form was made for, and no other. */
export class TriageFormDto extends EntryFieldsDto {
  @Matches(idShape)
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
  @Matches(idShape)
  handling: string;

  @IsNumberString({ no_symbols: true })
  @MaxLength(9)
  version: string;

  @IsIn(lightChoices)
  choice: LightChoice;
}

export class RecordFormDto {
  @Matches(idShape)
  handling: string;
}

export class UndoTriageDto extends RecordFormDto {
  /** The decision that was read. */
  @Matches(idShape)
  beslut: string;
}
