import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsObject, IsOptional, ValidateNested } from 'class-validator';
import { mostRecordsOfNote, noteStates, waitingFor, type NotesQuestion } from '../../../service-notes/index.js';
import { valueTexts } from '../asking/texts.sv.js';
import { Choice, Ids, Moment, optional, required, Text, WholeNumber, YesOrNo } from '../asking/values.decorator.js';
import { MarkingBody } from '../records/registration.dto.js';
import { texts } from './texts.sv.js';

export class NotesQuery {
  @Choice(optional(texts.byState), noteStates)
  state?: NonNullable<NotesQuestion['state']>;

  @Choice(optional(texts.byWaiting), waitingFor)
  waiting?: NonNullable<NotesQuestion['waiting']>;

  @WholeNumber(optional(texts.after), 1, Number.MAX_SAFE_INTEGER)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class PdfQuery {
  @Choice(optional(texts.audience), ['public', 'full'])
  audience?: 'public' | 'full';
}

const longest = 20_000;

/** What an author writes; null empties. */
export class NoteFields {
  @Text(optional(texts.caseTitle), longest)
  caseTitle?: string | null;

  @Text(optional(texts.publicTitle), longest)
  publicTitle?: string | null;

  @Text(optional(texts.publicParty), longest)
  publicParty?: string | null;

  @Text(optional(texts.protectedTitle), longest)
  protectedTitle?: string | null;

  @Text(optional(texts.protectedParty), longest)
  protectedParty?: string | null;

  @Moment(optional(texts.eventAt))
  eventAt?: string | null;

  @Text(optional(texts.summary), longest)
  summary?: string | null;

  @Text(optional(texts.action), longest)
  action?: string | null;

  @Text(optional(texts.actionBy), longest)
  actionBy?: string | null;

  @Text(optional(texts.significance), longest)
  significance?: string | null;

  @ApiProperty({ type: MarkingBody, description: texts.secrecyMarking, required: false })
  @IsOptional()
  @IsObject({ message: valueTexts.object })
  @ValidateNested()
  @Type(() => MarkingBody)
  secrecyMarking?: MarkingBody | null;
}

export class DraftBody extends NoteFields {
  @Ids(required(texts.about), mostRecordsOfNote)
  recordIds: string[];

  @YesOrNo(optional(texts.secrecySuspected))
  secrecySuspected?: boolean;
}

export class RevisionBody {
  @WholeNumber(required(texts.read), 1, 999_999_999)
  revision: number;
}

export class ChangeNoteBody extends NoteFields {
  @WholeNumber(required(texts.read), 1, 999_999_999)
  revision: number;
}

export class NoteRecordsBody extends RevisionBody {
  @Ids(required(texts.about), mostRecordsOfNote)
  recordIds: string[];
}

export class SigningBody {
  @Text(required(texts.readSha256), 64)
  sha256: string;
}
