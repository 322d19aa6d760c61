import type { DisposalLine, DisposalList, LineGroup } from '../../../../disposal/index.js';
import type { FoundRecord } from '../../../../search/index.js';
import type { ListLabels } from '../disposal-list/list-labels.service.js';
import type { LineQuery } from './line-query.js';
import type { MarkFieldsProps } from './mark-fields.view.js';

export interface LinesProps extends MarkFieldsProps {
  readonly list: DisposalList;
  readonly query: LineQuery;
  /** Where this page begins, and where the next one does; empty for the first and after the last. */
  readonly after: string;
  readonly next: string;
  /** How many lines the choice has. */
  readonly count: number;
  readonly lines: readonly DisposalLine[];
  /** Of the whole list: what can be chosen among. */
  readonly groups: readonly LineGroup[];
  readonly labels: ListLabels;
  /** What may be shown of the records that are still here. */
  readonly records: ReadonlyMap<string, FoundRecord>;
  readonly isMarkable: boolean;
  /** The ticked lines. */
  readonly chosen: readonly string[];
  readonly error: string | null;
  /** How many were marked just before. */
  readonly done: number | null;
  readonly formToken: string | null;
}
