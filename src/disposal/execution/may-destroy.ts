import type { AnswerNow } from '../../retention/index.js';
import type { DisposalKind } from '../disposal-list.js';
import { blocker, type DisposalBlocker } from './disposal-blocker.js';

/** A record of a list as it stands in the transaction that would destroy it. */
export interface RecordStanding {
  readonly kind: Exclude<DisposalKind, 'raw-exchanges'>;
  readonly isHere: boolean;
  readonly holdIds: readonly number[];
  /** The wording of the rule that the list was approved with. */
  readonly citedRule: number | null;
  readonly answer: AnswerNow | null;
  /** Something happened to it that rules have not been asked about yet. */
  readonly isNewsWaiting: boolean;
  /** A wording that the approver has not seen. */
  readonly hasNewVersion: boolean;
  /** It is registered, and the diary has not answered with its number. */
  readonly awaitsDiary: boolean;
  /** A service note about it is a draft. */
  readonly hasDraft: boolean;
  /** Raw exchanges that hold it too. */
  readonly exchanges: readonly Pick<ExchangeStanding, 'holdIds' | 'answer'>[];
}

/** A raw exchange as it stands in the transaction that would destroy it. */
export interface ExchangeStanding {
  readonly isHere: boolean;
  /** Holds on any of the records that it tells of, or on its channel. */
  readonly holdIds: readonly number[];
  readonly citedRule: number | null;
  readonly answer: AnswerNow | null;
  /** What it tells of has its own bytes, or has been read again since (promise 4). */
  readonly isReadOut: boolean;
}

/** Why a record may not be destroyed now; none: it may (promise 7). */
export function mayDestroy(standing: RecordStanding): readonly DisposalBlocker[] {
  if (!standing.isHere) return [blocker.goneAlready()];
  switch (standing.kind) {
    case 'retention':
      return [
        ...holdBlockers(standing),
        ...ruleBlockers(standing),
        ...newsBlockers(standing),
        ...registrationBlockers(standing),
        ...rawBlockers(standing),
      ];
    case 'withdrawal':
      return [...holdBlockers(standing), ...heldExchangeBlockers(standing)];
    // What is criminal to possess is kept for nobody: neither hold nor rule stands in the way.
    case 'emergency':
      return [];
  }
}

/** The same of a raw exchange. */
export function mayDestroyExchange(standing: ExchangeStanding): readonly DisposalBlocker[] {
  if (!standing.isHere) return [blocker.goneAlready()];
  return [
    ...holdBlockers(standing),
    ...ruleBlockers(standing),
    ...(standing.isReadOut ? [] : [blocker.notReadAgain()]),
  ];
}

function holdBlockers({ holdIds }: Pick<RecordStanding, 'holdIds'>): DisposalBlocker[] {
  return holdIds.length > 0 ? [blocker.held(holdIds)] : [];
}

function ruleBlockers({ answer, citedRule }: Pick<RecordStanding, 'answer' | 'citedRule'>): DisposalBlocker[] {
  if (!answer) return [blocker.notDue('no-rule')];
  if (answer.outcome !== 'due-for-disposal') return [blocker.notDue(answer.reason)];
  return answer.ruleRef === citedRule ? [] : [blocker.ruleChanged()];
}

function newsBlockers({ isNewsWaiting, hasNewVersion }: RecordStanding): DisposalBlocker[] {
  return [
    ...(isNewsWaiting ? [blocker.notAskedYet()] : []),
    ...(hasNewVersion ? [blocker.changedSinceApproval()] : []),
  ];
}

/** What is half registered (OSL 5:1) is finished first. */
function registrationBlockers({ awaitsDiary, hasDraft }: RecordStanding): DisposalBlocker[] {
  return [...(awaitsDiary ? [blocker.awaitsDiary()] : []), ...(hasDraft ? [blocker.noteUnsigned()] : [])];
}

function rawBlockers(standing: RecordStanding): DisposalBlocker[] {
  const kept = standing.exchanges.filter(({ answer }) => answer?.outcome !== 'due-for-disposal').length;
  return [...(kept > 0 ? [blocker.rawExchangeKept(kept)] : []), ...heldExchangeBlockers(standing)];
}

function heldExchangeBlockers({ exchanges }: RecordStanding): DisposalBlocker[] {
  const holdIds = [...new Set(exchanges.flatMap((exchange) => exchange.holdIds))];
  return holdIds.length > 0 ? [blocker.rawExchangeHeld(holdIds)] : [];
}
