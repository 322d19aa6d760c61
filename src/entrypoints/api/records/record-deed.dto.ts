import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsOptional } from 'class-validator';
import { removalGrounds, type RemovalGround } from '../../../records/index.js';
import { triggerDeclarers, type DeclaredTrigger } from '../../../retention/index.js';
import { valueTexts } from '../asking/texts.sv.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { deedTexts } from './deed-texts.sv.js';
import { texts } from './texts.sv.js';

export const declaredTriggers = Object.keys(triggerDeclarers) as DeclaredTrigger[];

export class ClassBody {
  @Text(required(deedTexts.class), 200)
  class: string;

  @Text(required(deedTexts.reason), 4000)
  reason: string;
}

export class TriggerBody {
  @Choice(required(deedTexts.trigger), declaredTriggers)
  trigger: DeclaredTrigger;

  @Day(required(deedTexts.happenedOn))
  happenedOn: string;

  @Text(required(deedTexts.reason), 4000)
  reason: string;

  @Text(optional(deedTexts.caseReference), 200)
  caseReference?: string;

  @ApiProperty({ type: Boolean, description: deedTexts.wholeThread, required: false })
  @IsOptional()
  @IsBoolean({ message: valueTexts.yesOrNo })
  wholeThread?: boolean;
}

export class RemovalBody {
  @Choice(required(deedTexts.ground), removalGrounds)
  ground: RemovalGround;

  @Text(required(deedTexts.reason), 4000)
  reason: string;

  @Day(required(deedTexts.removedOn))
  removedOn: string;

  @Text(required(deedTexts.removedBy), 200)
  removedBy: string;
}

export class UnclassifiedQuery {
  @WholeNumber(optional(texts.channel), 1, 999_999_999)
  channel?: number;

  @Text(optional(texts.after), 18)
  after?: string;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}
