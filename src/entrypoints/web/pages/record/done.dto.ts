import { IsIn, IsOptional, IsString } from 'class-validator';

/** What a page says was done just before it was shown. */
export const doneRecordDeeds = [
  'handlingstyp',
  'regler',
  'inaktuell',
  'arende',
  'borttagen',
  'aterta',
  'registrerad',
  'ordnad',
  'ringa',
  'angrat',
  'markerad',
  'omarkerad',
  'begransad',
  'oppnad',
] as const;
export type DoneRecordDeed = (typeof doneRecordDeeds)[number];

export class DoneDto {
  @IsOptional()
  @IsString()
  version?: string;

  @IsOptional()
  @IsIn(doneRecordDeeds)
  klart?: DoneRecordDeed;

  @IsOptional()
  @IsIn(['om'])
  raknas?: string;
}

/** The record's page as it is shown after a deed. */
export function donePath(recordId: string, deed: DoneRecordDeed, assessed: 'done' | 'under-way'): string {
  return `/handlingar/${recordId}?klart=${deed}${assessed === 'done' ? '' : '&raknas=om'}`;
}
