import { optional, WholeNumber } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

export class CertificatesQuery {
  @WholeNumber(optional(texts.after), 1, 999_999_999)
  after?: number;

  @WholeNumber(optional(texts.limit), 1, 1000)
  limit?: number;
}
