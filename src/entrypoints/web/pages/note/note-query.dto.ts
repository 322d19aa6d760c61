import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';

const doneNoteDeeds = ['paborjad', 'sparad', 'undertecknad', 'nummer'] as const;
export type DoneNoteDeed = (typeof doneNoteDeeds)[number];

export class NoteQuery {
  @IsOptional()
  @IsIn(doneNoteDeeds)
  klart?: DoneNoteDeed;
}

export class RevisionDto {
  @Matches(/^\d{1,9}$/)
  revision: string;
}

export class NumberFormDto {
  @IsString()
  @MaxLength(100)
  registrationNumber: string;
}
