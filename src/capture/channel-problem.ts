import type { HttpFailureCode } from '../foundation/http/index.js';

/** What can be wrong with a channel's capture; the Swedish sentence and what to do stand in `texts.sv.ts`. */
export type ProblemCode =
  | Exclude<HttpFailureCode, 'file-missing' | 'file-denied'>
  | 'login-page'
  | 'html-answer'
  | 'unreadable-answer'
  | 'another-account'
  | 'account-missing'
  | 'token-missing'
  | 'token-refused'
  | 'token-unreadable'
  | 'access-denied'
  | 'count-mismatch'
  | 'thread-cut'
  | 'page-repeated'
  | 'window-outrun'
  | 'feed-missing'
  | 'media-failed'
  | 'standing-unknown'
  | 'missed-nights'
  | 'disk-full'
  | 'database-away'
  | 'interrupted'
  | 'unexpected-failure';

/** Facts that complete the sentence: an address, a status, two counts. Never texts or names of visitors. */
export type ProblemFacts = Readonly<Record<string, string | number>>;

export interface Problem {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;
}

/** A failure that ends the capture of one channel for this night. */
export class ChannelProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly facts: ProblemFacts,
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
    this.name = 'ChannelProblem';
  }
}
