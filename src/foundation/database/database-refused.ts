import { DataFreeError } from '../logging/data-free-error.js';
import { databaseRefusals } from './texts.sv.js';

export type DatabaseRefusal = keyof typeof databaseRefusals;

/** The database cannot serve. Its message is a Swedish sentence for the operator. */
export class DatabaseRefused extends DataFreeError {
  constructor(
    readonly code: DatabaseRefusal,
    value: string,
  ) {
    super(databaseRefusals[code](value));
    this.name = 'DatabaseRefused';
  }
}
