import { holdGrounds, type HoldGround, type HoldsQuestion } from '../../../holds/index.js';
import { Choice, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { ExtentBody } from './extent.dto.js';
import { texts } from './texts.sv.js';

export class HoldsQuery {
  @Choice(optional(texts.standing), ['in-force', 'lifted'])
  standing?: HoldsQuestion['standing'];

  @WholeNumber(optional(texts.after), 1, 999_999_999)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class NamedRecordsQuery {
  @Text(optional(texts.after), 18)
  after?: string;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class HoldBody extends ExtentBody {
  @Choice(required(texts.ground), holdGrounds)
  ground: HoldGround;

  @Text(required(texts.reason), 4000)
  reason: string;
}

export class LiftingBody {
  @Text(required(texts.liftingReason), 4000)
  reason: string;
}
