import { kindWords, stateWords, type GroupView, type ListView } from '../../disposal/index.js';
import { stockholmTime } from '../../foundation/clock/index.js';
import { disposalTexts as t, groupColumns, waitsFor } from './disposal-texts.sv.js';
import { formatTable } from './table.js';

/** Everything about a list but its lines. */
export function printDisposalList(list: ListView, groups: readonly GroupView[]): string {
  const { lines } = list;
  const facts: readonly (readonly [name: string, value: string | null])[] = [
    ['nummer', String(list.id)],
    ['arkivbildare', list.recordsCreator],
    ['gäller', kindWords[list.kind]],
    ['läge', stateWords[list.state]],
    ['väntar', waitsFor(list)],
    ['skäl', list.reason],
    ['polisens nr', list.policeReference],
    ['föreslagen', done(list.proposedBy, list.proposedAt)],
    ['rader', t.counts(lines)],
    ['utfall', lines.destroyed + lines.spared === 0 ? null : t.outcomes(lines)],
    ['godkänd', done(list.approvedBy, list.approvedAt)],
    ['verkställs från', list.executableFrom],
    ['verkställd', done(list.executedBy, list.endedAt ?? list.beganAt)],
    ['avbruten', list.cancelledAt && `${done(list.cancelledBy, list.cancelledAt)}: ${list.cancellingReason}`],
    ['kontrollsumma', list.setSha256 ?? list.currentSetSha256],
  ];
  const shown = facts.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(16)} ${value}`]));
  return [t.heading(list.name), ...shown, '', formatTable(groups, groupColumns)].join('\n');
}

function done(by: string | null, at: Date | null): string | null {
  return by === null || at === null ? null : `${stockholmTime(at)} av ${by}`;
}
