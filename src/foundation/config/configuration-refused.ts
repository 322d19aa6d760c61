import { DataFreeError } from '../logging/data-free-error.js';
import { configurationRefusals } from './texts.sv.js';

export type ConfigurationRefusal = keyof typeof configurationRefusals;

/** A start that makes no sense. Its message is a Swedish sentence for the operator. */
export class ConfigurationRefused extends DataFreeError {
  constructor(
    readonly code: ConfigurationRefusal,
    value: string,
  ) {
    super(configurationRefusals[code](value));
    this.name = 'ConfigurationRefused';
  }
}
