import { origins, recordStates, type Origin, type RecordState } from '../../../records/index.js';
import { exportFormats, type ExportFormat } from '../../../search/index.js';
import { Choice, Day, optional, required, Text, WholeNumber } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

/** Which records; the filters of `records list`. */
export class RecordFilterQuery {
  @Text(optional(texts.q), 500)
  q?: string;

  @WholeNumber(optional(texts.channel), 1, 999_999_999)
  channel?: number;

  @Choice(optional(texts.origin), origins)
  origin?: Origin;

  @Day(optional(texts.from))
  from?: string;

  @Day(optional(texts.to))
  to?: string;

  @Choice(optional(texts.state), recordStates)
  state?: RecordState;
}

export class RecordsQuery extends RecordFilterQuery {
  @Text(optional(texts.after), 100)
  after?: string;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}

export class ExportQuery extends RecordFilterQuery {
  @Choice(required(texts.format), exportFormats)
  format: ExportFormat;
}
