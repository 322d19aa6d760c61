import type { Channel } from '../channel.js';
import { readStatement } from '../read-statement.js';
import { changesBetween } from '../statement-changes.js';
import { faultTexts, refusalTexts } from '../texts.sv.js';
import { typeStatement } from '../typed-statement.js';
import type { ImportFault, ImportLine, PlannedLine } from './planned-line.js';
import { stateLine } from './state-line.js';
import { importTexts } from './texts.sv.js';

/** What becomes of a line about a channel that is registered. `today` bounds what has happened. */
export function planKnown(line: ImportLine, channel: Channel, today: string): PlannedLine {
  const at = { line: line.line };
  const read = readStatement(stateLine(line, typeStatement(channel)), today);
  const changes = read.kind === 'right' ? changesBetween(channel, read.statement) : {};
  const isChanged = read.kind === 'wrong' || Object.keys(changes).length > 0;
  if (!isChanged && saysTheSame(line, channel)) return { ...at, kind: 'unchanged', channel };
  const about = channel.displayName;
  if (channel.closedOn !== null)
    return { ...at, kind: 'refused', about, faults: [{ column: null, sentence: refusalTexts['closed-already'] }] };
  const faults = [...listAccountFaults(line, channel), ...listFaultsOf(read)];
  if (faults.length > 0 || read.kind === 'wrong') return { ...at, kind: 'refused', about, faults };
  return { ...at, kind: 'changed', channel, changes, statement: read.statement };
}

export function listFaultsOf(read: ReturnType<typeof readStatement>): ImportFault[] {
  if (read.kind === 'right') return [];
  return read.faults.map(({ field, reason }) => ({ column: field, sentence: faultTexts[reason] }));
}

function saysTheSame(line: ImportLine, channel: Channel): boolean {
  return listAccountFaults(line, channel).length === 0;
}

function listAccountFaults({ cells }: ImportLine, channel: Channel): ImportFault[] {
  const creator = cells.recordsCreator ?? '';
  const closedOn = cells.closedOn ?? '';
  return [
    ...(creator !== '' && creator !== channel.recordsCreator
      ? [{ column: 'recordsCreator', sentence: importTexts.creatorFixed(channel.recordsCreator) } as const]
      : []),
    ...(closedOn !== '' && closedOn !== channel.closedOn
      ? [{ column: 'closedOn', sentence: importTexts.closesChannel } as const]
      : []),
  ];
}
