import type { FoundAccount } from '../../../capture/index.js';
import { listOf, numberOrNull, object, text } from '../answers/schema.js';
import { texts } from './texts.sv.js';

export interface FoundAnswer extends FoundAccount {
  readonly platform: string;
  /** The open channel that the account is already; null where there is none within reach. */
  readonly registeredAs: number | null;
}

export const accountSchema = object<FoundAnswer>({
  platform: text(),
  accountId: text(),
  locator: text(),
  address: text(),
  displayName: text(),
  profileUrl: text(),
  ownAccountIds: listOf(text()),
  registeredAs: numberOrNull(texts.registeredAs),
});
