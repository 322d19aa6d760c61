import { describeProblem, type AccountLookupService, type FoundAccount } from '../../../capture/index.js';
import { RestRefused } from '../problems/rest-refused.js';

/** @throws RestRefused with what is wrong at the platform and what to do */
export async function findAccount(
  lookup: AccountLookupService,
  platform: string,
  address: string,
  token: string | null,
): Promise<FoundAccount> {
  const looked = await lookup.lookUp(platform, address.trim(), token);
  switch (looked.kind) {
    case 'found':
      return looked.account;
    case 'problem': {
      const { sentence, whatToDo } = describeProblem(looked.problem);
      throw new RestRefused('account-not-found', `${sentence} ${whatToDo}`);
    }
  }
}
