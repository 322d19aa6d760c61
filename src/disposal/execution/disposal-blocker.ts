import type { RetentionReason } from '../../retention/index.js';

export const blockerCodes = [
  'gone-already',
  'held',
  'rule-changed',
  'not-due',
  'not-asked-yet',
  'changed-since-approval',
  'raw-exchange-kept',
  'raw-exchange-held',
  'not-read-again',
  'awaits-diary',
  'note-unsigned',
] as const;

/** What stands in the way of destroying a line, with its facts as text: numbers of holds, a reason's code, a count. */
export interface DisposalBlocker {
  readonly code: (typeof blockerCodes)[number];
  readonly detail: string;
}

export const blocker = {
  goneAlready: (): DisposalBlocker => ({ code: 'gone-already', detail: '' }),
  held: (holdIds: readonly number[]): DisposalBlocker => ({ code: 'held', detail: holdIds.join(', ') }),
  ruleChanged: (): DisposalBlocker => ({ code: 'rule-changed', detail: '' }),
  notDue: (reason: RetentionReason): DisposalBlocker => ({ code: 'not-due', detail: reason }),
  notAskedYet: (): DisposalBlocker => ({ code: 'not-asked-yet', detail: '' }),
  changedSinceApproval: (): DisposalBlocker => ({ code: 'changed-since-approval', detail: '' }),
  rawExchangeKept: (count: number): DisposalBlocker => ({ code: 'raw-exchange-kept', detail: String(count) }),
  rawExchangeHeld: (holdIds: readonly number[]): DisposalBlocker => ({
    code: 'raw-exchange-held',
    detail: holdIds.join(', '),
  }),
  notReadAgain: (): DisposalBlocker => ({ code: 'not-read-again', detail: '' }),
  awaitsDiary: (): DisposalBlocker => ({ code: 'awaits-diary', detail: '' }),
  noteUnsigned: (): DisposalBlocker => ({ code: 'note-unsigned', detail: '' }),
};

/** As it stands with its line. */
export function writeBlocker({ code, detail }: DisposalBlocker): string {
  return detail === '' ? code : `${code} ${detail}`;
}

export function readBlocker(written: string): DisposalBlocker {
  const [code, ...detail] = written.split(' ');
  return { code: code as DisposalBlocker['code'], detail: detail.join(' ') };
}
