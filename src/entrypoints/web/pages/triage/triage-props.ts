import type { QueueGlance, TriageItem } from '../../../../triage/index.js';
import type { DecisionErrors } from '../registration/decision-form.dto.js';
import type { Said } from './said.js';
import type { ShownItem } from './shown-item.service.js';
import type { TriageFormDto } from './triage-form.dto.js';

export interface TypedDecision {
  readonly form: TriageFormDto;
  readonly errors: DecisionErrors;
}

export interface TriageProps extends ShownItem {
  readonly item: TriageItem;
  readonly glance: QueueGlance;
  /** Calendar day. */
  readonly today: string;
  readonly said: Said | null;
  /** Null where nothing has been filled in yet. */
  readonly typed: TypedDecision | null;
  readonly formToken: string | null;
}
