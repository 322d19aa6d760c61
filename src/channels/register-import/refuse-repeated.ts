import type { PlannedLine } from './planned-line.js';
import { importTexts } from './texts.sv.js';

/** A channel stands once in a file: of several lines about it all but the first are refused. */
export function refuseRepeated(lines: readonly PlannedLine[]): PlannedLine[] {
  const first = new Map<string, number>();
  return lines.map((line) => {
    const key = keyOf(line);
    const same = key === null ? undefined : first.get(key);
    if (same !== undefined) {
      const faults = [{ column: null, sentence: importTexts.sameAs(same) }];
      return { line: line.line, kind: 'refused', about: nameOf(line), faults };
    }
    if (key !== null) first.set(key, line.line);
    return line;
  });
}

function keyOf(line: PlannedLine): string | null {
  switch (line.kind) {
    case 'new':
      return `account ${line.account.platform} ${line.account.accountId}`;
    case 'changed':
    case 'unchanged':
      return `channel ${line.channel.id}`;
    case 'refused':
      return null;
  }
}

function nameOf(line: PlannedLine): string | null {
  switch (line.kind) {
    case 'new':
      return line.account.displayName;
    case 'changed':
    case 'unchanged':
      return line.channel.displayName;
    case 'refused':
      return line.about;
  }
}
