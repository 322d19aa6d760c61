import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsObject, IsOptional, ValidateNested } from 'class-validator';
import { accesses, type Access } from '../../../records/index.js';
import { registrationDecisions, type RegistrationDecision } from '../../../registration/index.js';
import { valueTexts } from '../asking/texts.sv.js';
import { Choice, Day, optional, required, Text } from '../asking/values.decorator.js';
import { EntryFields } from '../register/register.dto.js';
import { registrationTexts as texts } from './registration-texts.sv.js';

export class DecisionBody {
  @Choice(required(texts.decision), registrationDecisions)
  decision: RegistrationDecision;

  @ApiProperty({ type: Boolean, description: texts.secrecySuspected, required: false })
  @IsOptional()
  @IsBoolean({ message: valueTexts.yesOrNo })
  secrecySuspected?: boolean;

  @Text(optional(texts.reason), 4000)
  reason?: string;

  @ApiProperty({ type: EntryFields, description: texts.entry, required: false })
  @IsOptional()
  @IsObject({ message: valueTexts.object })
  @ValidateNested()
  @Type(() => EntryFields)
  entry?: EntryFields;
}

export class MarkingBody {
  @Text(required(texts.provision), 500)
  provision: string;

  @Day(required(texts.markedOn))
  markedOn: string;

  @Text(required(texts.authority), 500)
  authority: string;
}

export class AccessBody {
  @Choice(required(texts.access), accesses)
  access: Access;

  @Text(required(texts.reason), 4000)
  reason: string;
}
