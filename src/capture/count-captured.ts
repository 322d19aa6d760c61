import type { CapturedRecord, RecordState } from '../records/index.js';
import type { CapturedCounts } from './receipt.js';

/** What a batch of captured items adds to the receipt's counts. */
export function countCaptured(captured: readonly CapturedRecord[]): Partial<CapturedCounts> {
  const of = (outcome: CapturedRecord['outcome']) => captured.filter((record) => record.outcome === outcome).length;
  return {
    new: of('new'),
    newVersions: of('new-version'),
    ...countStates(captured.flatMap(({ newState }) => newState ?? [])),
  };
}

/** @param taken - the states that records took which had been in another one */
export function countStates(taken: readonly RecordState[]): Partial<CapturedCounts> {
  const of = (state: RecordState) => taken.filter((candidate) => candidate === state).length;
  return {
    gone: of('gone'),
    hidden: of('hidden-by-us'),
    unavailable: of('unavailable'),
    reappeared: of('visible'),
  };
}
