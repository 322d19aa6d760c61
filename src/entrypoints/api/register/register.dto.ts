import { registerViews, type RegisterViewKind } from '../../../registration/index.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

export class RegisterQuery {
  @Choice(optional(texts.view), registerViews)
  view?: RegisterViewKind;

  @Text(optional(texts.q), 500)
  q?: string;

  @Day(optional(texts.from))
  from?: string;

  @Day(optional(texts.to))
  to?: string;

  @WholeNumber(optional(texts.recordsCreatorId), 1, 999_999_999)
  recordsCreatorId?: number;

  @WholeNumber(optional(texts.after), 1, Number.MAX_SAFE_INTEGER)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

/** A sender's name may be as long as a platform lets it be. */
const longest = 20_000;

/** What the register says of a record by OSL 5:2. */
export class EntryFields {
  @Text(required(texts.publicTitle), longest)
  publicTitle: string;

  @Text(optional(texts.protectedTitle), longest)
  protectedTitle?: string;

  @Text(optional(texts.publicParty), longest)
  publicParty?: string;

  @Text(optional(texts.protectedParty), longest)
  protectedParty?: string;

  @Text(optional(texts.caseTitle), longest)
  caseTitle?: string;
}

export class CorrectionBody extends EntryFields {
  @Day(optional(texts.datedOn))
  datedOn?: string;

  @Text(required(texts.why), 4000)
  reason: string;

  @WholeNumber(required(texts.read), 1, 999_999_999)
  read: number;
}

export class NumberBody {
  @Text(required(texts.number), 100)
  registrationNumber: string;
}
