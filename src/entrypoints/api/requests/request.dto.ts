import { notedSteps, type NotedStep, type RequestsQuestion } from '../../../disclosure/index.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { ExtentBody } from '../holds/extent.dto.js';
import { texts } from './texts.sv.js';

export class RequestsQuery {
  @Choice(optional(texts.standing), ['holding', 'ended'])
  standing?: RequestsQuestion['standing'];

  @WholeNumber(optional(texts.after), 1, 999_999_999)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class RequestBody extends ExtentBody {
  @Day(required(texts.receivedOn))
  receivedOn: string;

  @Text(required(texts.concerns), 4000)
  concerns: string;

  @Text(optional(texts.requester), 500)
  requester?: string;

  @Text(optional(texts.caseReference), 200)
  caseReference?: string;
}

export class StepBody {
  @Choice(required(texts.step), notedSteps)
  step: NotedStep;

  @Text(optional(texts.outcome), 20)
  outcome?: string;

  @Day(required(texts.happenedOn))
  happenedOn: string;

  @Text(optional(texts.noteText), 4000)
  note?: string;
}
