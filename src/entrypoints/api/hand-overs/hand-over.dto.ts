import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateNested } from 'class-validator';
import { valueTexts } from '../asking/texts.sv.js';
import { Ids, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

const mostLines = 10_000;

export class HandOversQuery {
  @WholeNumber(optional(texts.after), 1, 999_999_999)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class HandOverBody {
  @WholeNumber(required(texts.recordsCreatorId), 1, 999_999_999)
  recordsCreatorId: number;

  @Ids(optional(texts.noteIds), 1000)
  noteIds?: string[];
}

/** A line is judged by itself: what cannot be taken in is told beside the rest. */
export class ReceiptLineBody {
  @Text(required(texts.designation), 200)
  designation: string;

  @Text(optional(texts.registrationNumber), 1000)
  registrationNumber?: string | null;

  @Text(optional(texts.closedOn), 100)
  closedOn?: string | null;
}

export class ReceiptBody {
  @Text(optional(texts.name), 200)
  name?: string;

  @ApiProperty({ type: [ReceiptLineBody], description: texts.lines, maxItems: mostLines })
  @IsArray({ message: valueTexts.list })
  @ArrayMinSize(1, { message: valueTexts.list })
  @ArrayMaxSize(mostLines, { message: valueTexts.list })
  @ValidateNested({ each: true })
  @Type(() => ReceiptLineBody)
  lines: ReceiptLineBody[];
}
