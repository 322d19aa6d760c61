import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, Matches } from 'class-validator';
import { disposalStates, type DisposalState, type ProposedKind } from '../../../disposal/index.js';
import { mostAtOnce } from '../../../search/index.js';
import { Choice, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { idShape } from '../../../foundation/text/index.js';
import { texts } from './texts.sv.js';

export class DisposalListsQuery {
  @Choice(optional(texts.state), disposalStates)
  state?: DisposalState;

  @WholeNumber(optional(texts.creator), 1, 999_999_999)
  recordsCreatorId?: number;

  @WholeNumber(optional(texts.after), 1, 999_999_999)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class ProposalBody {
  @WholeNumber(required(texts.recordsCreatorId), 1, 999_999_999)
  recordsCreatorId: number;

  @Choice(required(texts.proposedKind), ['retention', 'raw-exchanges'])
  kind: ProposedKind;
}

export class WithdrawalBody {
  @ApiProperty({ type: [String], description: texts.recordIds, maxItems: mostAtOnce })
  @IsArray({ message: texts.ids })
  @ArrayMinSize(1, { message: texts.ids })
  @ArrayMaxSize(mostAtOnce, { message: texts.ids })
  @Matches(idShape, { each: true, message: texts.ids })
  recordIds: string[];

  @Text(required(texts.exceptionalReason), 4000)
  reason: string;
}

export class EmergencyBody extends WithdrawalBody {
  @Text(required(texts.police), 200)
  policeReference: string;
}

export class ApprovalBody {
  @Text(required(texts.name), 500)
  name: string;

  @Text(required(texts.setSha256), 64)
  setSha256: string;
}

export class CancellingBody {
  @Text(required(texts.cancelReason), 4000)
  reason: string;
}
