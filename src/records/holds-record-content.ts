import type { Transaction } from '../foundation/database/index.js';

/** A place that keeps content of records: texts, names, pictures, an index. Each answers for its own. */
export interface HoldsRecordContent {
  /** What it answers for: `table.column`, or `folder/` below the data folder. A test finds what nobody claims. */
  readonly places: readonly string[];
  /** For ever, in the transaction that destroys the records themselves. */
  destroyContentOf(recordIds: readonly string[], tx: Transaction): Promise<void>;
  /** Of these, the numbers of which it still holds anything. */
  listHeldOf(recordIds: readonly string[]): Promise<readonly string[]>;
}

/** Every place that keeps content of records, put together in `record-content.module.ts`; the latest room first. */
export class RecordContent {
  constructor(readonly holders: readonly HoldsRecordContent[]) {}
}
