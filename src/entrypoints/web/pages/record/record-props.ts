import type { RawAnswer } from '../../../../capture/index.js';
import type { Channel } from '../../../../channels/index.js';
import type { NotedEvent } from '../../../../foundation/audit/index.js';
import type { HeldAttachment, RecordView, VersionView } from '../../../../records/index.js';
import type { Registering } from '../../../../registration/index.js';
import type { ServiceNote } from '../../../../service-notes/index.js';
import type { Look } from '../../replay/look.js';
import type { DoneRecordDeed } from './done.dto.js';
import type { Keeping } from './keepings.service.js';
import type { ThreadNode } from './thread.js';

export interface RecordProps {
  readonly record: RecordView;
  /** The one that is shown. */
  readonly version: VersionView;
  readonly channel: Channel;
  /** Of the shown version. */
  readonly attachments: readonly HeldAttachment[];
  /** Null where the item's own bytes cannot be read as its platform's. */
  readonly look: Look | null;
  /** Null where the raw answer has been destroyed. */
  readonly answer: RawAnswer | null;
  readonly mayFetchRawAnswer: boolean;
  readonly thread: { readonly nodes: readonly ThreadNode[]; readonly size: number; readonly isWhole: boolean };
  readonly registering: Registering;
  /** About the record; those that the one who asks may see. */
  readonly notes: readonly ServiceNote[];
  readonly mayRegister: boolean;
  readonly keeping: Keeping;
  /** What was done just before the page was shown. */
  readonly done: DoneRecordDeed | null;
  /** What the rules say of it is still being asked. */
  readonly isBeingAssessed: boolean;
  readonly events: readonly NotedEvent[];
}
