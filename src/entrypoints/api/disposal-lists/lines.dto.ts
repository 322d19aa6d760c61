import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, Matches } from 'class-validator';
import { lineMarks, type LineFilter, type NewMark } from '../../../disposal/index.js';
import { origins, type Origin } from '../../../records/index.js';
import { mostAtOnce } from '../../../search/index.js';
import { valueTexts } from '../asking/texts.sv.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { idShape } from '../../../foundation/text/index.js';
import { texts } from './texts.sv.js';

const anyMark = ['unmarked', ...lineMarks];

/** Which lines of a list. */
class LineConditions {
  @WholeNumber(optional(texts.byChannel), 1, 999_999_999)
  channelId?: number;

  @Text(optional(texts.byClass), 100)
  class?: string;

  @Text(optional(texts.byRule), 100)
  rule?: string;

  @Choice(optional(texts.byOrigin), origins)
  origin?: Origin;

  @WholeNumber(optional(texts.byYear), 1900, 2999)
  year?: number;
}

export class LinesQuery extends LineConditions {
  @Choice(optional(texts.byMark), anyMark)
  mark?: NonNullable<LineFilter['mark']>;

  @Choice(optional(texts.byOutcome), ['destroyed', 'spared'])
  outcome?: NonNullable<LineFilter['outcome']>;

  @Text(optional(texts.after), 18)
  after?: string;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class MarkBody extends LineConditions {
  @Choice(required(texts.newMark), lineMarks)
  mark: NewMark['mark'];

  @Text(optional(texts.markReason), 4000)
  reason?: string;

  @Day(optional(texts.prolongTo))
  prolongedTo?: string;

  @ApiProperty({ type: [String], description: texts.lineIds, required: false, maxItems: mostAtOnce })
  @IsOptional()
  @IsArray({ message: texts.ids })
  @ArrayMaxSize(mostAtOnce, { message: texts.ids })
  @Matches(idShape, { each: true, message: texts.ids })
  lineIds?: string[];

  @ApiProperty({ type: 'boolean', description: texts.all, required: false })
  @IsOptional()
  @IsBoolean({ message: valueTexts.yesOrNo })
  all?: boolean;

  @Choice(optional(texts.chosenByMark), anyMark)
  marked?: NonNullable<LineFilter['mark']>;
}

export function toFilter(asked: LinesQuery, ruleRef: number | null): LineFilter {
  const {
    channelId = null,
    class: recordClass = null,
    origin = null,
    year = null,
    mark = null,
    outcome = null,
  } = asked;
  return { channelId, class: recordClass, ruleRef, origin, year, mark, outcome };
}
