import type { RegisterEntry, RegisterSetting, RegisterViewKind } from '../../../../registration/index.js';
import type { DayFields, RegisterForm } from './register-form.js';

export interface FoundEntries {
  readonly entries: readonly RegisterEntry[];
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  readonly isFirst: boolean;
}

export interface RunningRegisterProps {
  readonly form: RegisterForm;
  readonly wrongDays: readonly DayFields[];
  readonly view: RegisterViewKind;
  /** Those whose register the one who asks may read. */
  readonly creators: readonly RegisterSetting[];
  /** Null where the form is wrongly filled in. */
  readonly found: FoundEntries | null;
  readonly mayReadAll: boolean;
  readonly maySet: boolean;
  /** Calendar day. */
  readonly today: string;
}
