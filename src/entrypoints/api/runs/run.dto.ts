import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { runOutcomes, type RunOutcome } from '../../../capture/index.js';
import { valueTexts } from '../asking/texts.sv.js';
import { Choice, optional, required, WholeNumber } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

export class RunsQuery {
  @WholeNumber(optional(texts.channel), 1, 999_999_999)
  channel?: number;

  @Choice(optional(texts.status), runOutcomes)
  status?: RunOutcome;

  @WholeNumber(optional(texts.limit), 1, 500)
  limit?: number;

  @ApiProperty({ type: String, pattern: '^\\d{1,18}$', description: texts.after, required: false })
  @IsOptional()
  @Matches(/^\d{1,18}$/, { message: valueTexts.runNumber })
  after?: string;
}

export class NewRunBody {
  @WholeNumber(required(texts.channelId), 1, 999_999_999)
  channelId: number;
}
