import { ExceptionalDisposalService, ExecuteDisposalService } from '../../src/disposal/index.js';
import type { TestDisposal } from './open-disposal.js';

/** Proposed by Anna, approved by Bo and executed by Anna: a list that is executed and certified. Answers it. */
export async function withdrawAtOnce(disposal: TestDisposal, recordId: string): Promise<number> {
  const { anna } = disposal;
  const wish = { kind: 'withdrawal', recordIds: [recordId], reason: 'Fel konto', policeReference: null } as const;
  const list = await disposal.get(ExceptionalDisposalService).propose(wish, anna);
  await disposal.approveAsItStands(list);
  await disposal.get(ExecuteDisposalService).execute(list, anna, new AbortController().signal);
  return list;
}
