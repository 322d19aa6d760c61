import { DecisionBody } from '../records/registration.dto.js';
import { mostAtOnce } from '../../../search/index.js';
import { Choice, Ids, optional, required, Text, WholeNumber, YesOrNo } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

export const sampleOutcomes = ['agreed', 'overturned'] as const;

export class QueueQuery {
  @Text(optional(texts.after), 100)
  after?: string;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class SamplesQuery {
  @WholeNumber(optional(texts.count), 1, 100)
  count?: number;
}

export class TriageDecisionBody extends DecisionBody {
  @Ids(required(texts.recordIds), mostAtOnce)
  recordIds: string[];

  @YesOrNo(optional(texts.note))
  note?: boolean;
}

export class SampleBody {
  @Choice(required(texts.outcome), sampleOutcomes)
  outcome: (typeof sampleOutcomes)[number];
}
