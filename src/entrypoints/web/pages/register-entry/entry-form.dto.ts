import { IsIn, IsNumberString, IsOptional, IsString, MaxLength } from 'class-validator';

const doneEntryDeeds = ['rattad', 'diarienummer'] as const;
export type DoneEntryDeed = (typeof doneEntryDeeds)[number];

export class EntryQuery {
  @IsOptional()
  @IsIn(doneEntryDeeds)
  klart?: DoneEntryDeed;
}

/** A sender's name may be as long as a platform lets it be. */
const longest = 20_000;

/** What the register says of a record, as it is written in a form. */
export class EntryFieldsDto {
  @IsString()
  @MaxLength(longest)
  publicTitle: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  protectedTitle?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  publicParty?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  protectedParty?: string;

  @IsOptional()
  @IsString()
  @MaxLength(longest)
  caseTitle?: string;
}

export class CorrectionFormDto extends EntryFieldsDto {
  @IsOptional()
  @IsString()
  @MaxLength(100)
  datedOn?: string;

  @IsString()
  @MaxLength(4000)
  reason: string;

  /** The number of the wording that was read. */
  @IsNumberString({ no_symbols: true })
  read: string;
}

export type CorrectionErrors = Partial<Record<keyof CorrectionFormDto, string>>;

export class NumberFormDto {
  @IsString()
  @MaxLength(4000)
  registrationNumber: string;
}
