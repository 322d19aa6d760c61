import type { Channel } from '../../../../channels/index.js';
import type { OutlookFace, OutlookLine } from '../../../../retention/index.js';
import { showChannel } from '../../show-channel.js';
import { texts } from './texts.sv.js';

/** What falls due, as a page and a file show it. */
export interface OutlookTable {
  readonly face: OutlookFace;
  readonly years: readonly number[];
  /** Only this year; null for all of them. */
  readonly year: number | null;
  /** The most first. */
  readonly lines: readonly LabelledLine[];
}

export interface LabelledLine extends OutlookLine {
  /** The rule's id, the class' code or the channel's name. */
  readonly label: string;
  /** The rule's title or the class' name. */
  readonly name: string | null;
}

export interface Named {
  readonly titles: ReadonlyMap<string, string>;
  readonly classes: ReadonlyMap<string, string>;
  readonly channels: readonly Channel[];
}

export function labelLines(lines: readonly OutlookLine[], face: OutlookFace, named: Named): LabelledLine[] {
  return lines.map((line) => ({ ...line, ...labelOf(line.key, face, named) }));
}

export function inYear({ byYear }: OutlookLine, year: number): number {
  return byYear.get(year) ?? 0;
}

export function sumOf(lines: readonly LabelledLine[], of: (line: LabelledLine) => number): number {
  return lines.reduce((sum, line) => sum + of(line), 0);
}

export function rulelessOf({ undated, permanent, waiting }: OutlookLine): number {
  return undated - permanent - waiting;
}

function labelOf(key: string | null, face: OutlookFace, named: Named): Pick<LabelledLine, 'label' | 'name'> {
  switch (face) {
    case 'rule':
      return key === null ? { label: texts.noRule, name: null } : { label: key, name: named.titles.get(key) ?? null };
    case 'class':
      return key === null
        ? { label: texts.unclassified, name: null }
        : { label: key, name: named.classes.get(key) ?? null };
    case 'channel': {
      const channel = named.channels.find(({ id }) => String(id) === key);
      return { label: channel ? showChannel(channel) : (key ?? ''), name: null };
    }
  }
}
