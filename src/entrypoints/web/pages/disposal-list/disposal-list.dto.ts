import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { AsList } from '../../grants/as-list.decorator.js';
import { MarkFormDto } from '../disposal-lines/mark-form.dto.js';

const doneDisposalDeeds = ['foreslagen', 'markerat', 'godkand', 'avbruten', 'paborjad'] as const;
/** What was done just before the page was shown. */
export type DoneDisposalDeed = (typeof doneDisposalDeeds)[number];

export class DisposalListQuery {
  @IsOptional()
  @IsIn(doneDisposalDeeds)
  klart?: DoneDisposalDeed;
}

export class MarkGroupsDto extends MarkFormDto {
  /** Each as its lines' address asks for it. */
  @IsOptional()
  @AsList()
  @IsString({ each: true })
  @MaxLength(500, { each: true })
  grupp?: string[];
}

export class ApprovalDto {
  @IsString()
  @MaxLength(500)
  name: string;

  @IsString()
  @MaxLength(64)
  setSha256: string;
}

export class CancellingDto {
  @IsString()
  @MaxLength(4000)
  why: string;
}
