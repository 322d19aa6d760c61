import { byteOrderMark, csvLine } from '../foundation/text/index.js';
import type { Channel } from './channel.js';
import { columnLabels, describeChannel, registerColumns } from './register-columns.js';

/** The register as a Swedish spreadsheet opens it: a line for each channel, a column for each fact. */
export function registerCsv(channels: readonly Channel[]): string {
  const head = registerColumns.map((column) => columnLabels[column]);
  const lines = channels.map((channel) => {
    const described = describeChannel(channel);
    return registerColumns.map((column) => described[column]);
  });
  return byteOrderMark + [head, ...lines].map(csvLine).join('');
}
