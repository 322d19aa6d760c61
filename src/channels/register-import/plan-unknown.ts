import { readStatement } from '../read-statement.js';
import type { RegisterColumn } from '../register-columns.js';
import { emptyStatement } from '../typed-statement.js';
import type { ChannelStatement } from '../channel-statement.js';
import { listFaultsOf } from './plan-known.js';
import type { ImportFault, ImportLine } from './planned-line.js';
import { stateLine } from './state-line.js';
import { importTexts } from './texts.sv.js';

/** A line about a channel that is not registered, before its account has been looked up. */
export type ReadUnknown =
  | {
      readonly kind: 'right';
      readonly platform: string;
      readonly address: string;
      readonly recordsCreator: string;
      readonly statement: ChannelStatement;
    }
  | { readonly kind: 'wrong'; readonly faults: readonly ImportFault[] };

const needed = ['platform', 'address', 'recordsCreator'] as const satisfies readonly RegisterColumn[];

export interface ReadingOfUnknown {
  readonly today: string;
  /** When the first review is due where the file does not say. */
  readonly reviewDueOn: string;
  readonly mayRegisterFor: (recordsCreator: string) => boolean;
}

export function readUnknown(line: ImportLine, { today, reviewDueOn, mayRegisterFor }: ReadingOfUnknown): ReadUnknown {
  const { platform = '', address = '', recordsCreator = '', id = '', accountId = '' } = line.cells;
  if (id !== '' && accountId === '' && address === '')
    return { kind: 'wrong', faults: [{ column: 'id', sentence: importTexts.noSuchChannel(id) }] };
  const read = readStatement(stateLine(line, emptyStatement({ triageFrom: today, reviewDueOn })), today);
  const faults = [...listFaults(line, mayRegisterFor), ...listFaultsOf(read)];
  if (faults.length > 0 || read.kind === 'wrong') return { kind: 'wrong', faults };
  return { kind: 'right', platform, address, recordsCreator, statement: read.statement };
}

function listFaults({ cells }: ImportLine, mayRegisterFor: ReadingOfUnknown['mayRegisterFor']): ImportFault[] {
  const creator = cells.recordsCreator ?? '';
  return [
    ...needed
      .filter((column) => (cells[column] ?? '') === '')
      .map((column) => ({ column, sentence: importTexts.missing })),
    ...(creator !== '' && !mayRegisterFor(creator)
      ? [{ column: 'recordsCreator', sentence: importTexts.creatorOutside } as const]
      : []),
    ...((cells.closedOn ?? '') !== '' ? [{ column: 'closedOn', sentence: importTexts.closesChannel } as const] : []),
  ];
}
