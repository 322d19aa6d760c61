import { IsString, MaxLength } from 'class-validator';

const short = 500;
const long = 20_000;

/** A draft as it is typed. */
export class NoteFormDto {
  /** The draft that was read. */
  @IsString()
  @MaxLength(20)
  revision: string;

  @IsString()
  @MaxLength(short)
  publicTitle: string;

  @IsString()
  @MaxLength(short)
  publicParty: string;

  @IsString()
  @MaxLength(short)
  protectedTitle: string;

  @IsString()
  @MaxLength(short)
  protectedParty: string;

  @IsString()
  @MaxLength(short)
  caseTitle: string;

  @IsString()
  @MaxLength(100)
  eventAt: string;

  @IsString()
  @MaxLength(long)
  summary: string;

  @IsString()
  @MaxLength(long)
  action: string;

  @IsString()
  @MaxLength(short)
  actionBy: string;

  @IsString()
  @MaxLength(long)
  significance: string;

  @IsString()
  @MaxLength(short)
  provision: string;

  @IsString()
  @MaxLength(short)
  authority: string;

  @IsString()
  @MaxLength(100)
  markedOn: string;
}

export type NoteErrors = Partial<Record<keyof NoteFormDto, string>>;
