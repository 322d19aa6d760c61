import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { FoundRecord } from '../../../../search/index.js';
import { Hit } from '../records/hit.view.js';
import { texts } from './texts.sv.js';

export interface ChoosableHitProps {
  readonly record: FoundRecord;
  readonly channel: Channel | undefined;
  /** Why it has no class. */
  readonly reasons: readonly string[];
  readonly isChosen: boolean;
}

/** A record with a box to tick, which is named by the record's own heading. */
export function ChoosableHit({ record, channel, reasons, isChosen }: ChoosableHitProps): VNode {
  return (
    <li class="hit choosable">
      <input
        type="checkbox"
        name="record"
        value={record.id}
        checked={isChosen}
        aria-labelledby={`handling-${record.id}`}
      />
      <div>
        <Hit record={record} channel={channel} />
        <p class="muted">{texts.why(reasons)}</p>
      </div>
    </li>
  );
}
