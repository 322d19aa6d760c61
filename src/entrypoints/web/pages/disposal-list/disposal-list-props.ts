import type { DisposalList, DisposalTurn, LineGroup } from '../../../../disposal/index.js';
import type { MarkFieldsProps } from '../disposal-lines/mark-fields.view.js';
import type { DoneDisposalDeed } from './disposal-list.dto.js';
import type { ListLabels } from './list-labels.service.js';

export interface DisposalListProps {
  readonly list: DisposalList;
  readonly turn: DisposalTurn;
  readonly groups: readonly LineGroup[];
  readonly labels: ListLabels;
  /** Of the set as it is shown. */
  readonly setSha256: string;
  readonly mayDispose: boolean;
  /** Some process executes it now. */
  readonly isUnderWay: boolean;
  /** Why the one who asks cannot take the next step; null where they can. */
  readonly obstacle: string | null;
  readonly backupRetentionDays: number | null;
  readonly coolingOffDays: number;
  readonly typed: { readonly name: string; readonly why: string };
  readonly errors: { readonly name?: string; readonly why?: string };
  readonly marking: MarkFieldsProps & { readonly chosen: readonly string[] };
  readonly error: string | null;
  readonly done: DoneDisposalDeed | null;
  readonly formToken: string | null;
}
