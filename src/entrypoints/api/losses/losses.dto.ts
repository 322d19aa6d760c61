import { optional, Text, WholeNumber } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

export class LossesQuery {
  @WholeNumber(optional(texts.channel), 1, 999_999_999)
  channel?: number;

  @Text(optional(texts.after), 60)
  after?: string;

  @WholeNumber(optional(texts.limit), 1, 500)
  limit?: number;
}
