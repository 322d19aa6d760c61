/** How far one run may go; times in milliseconds. */
export interface Limits {
  readonly connectMs: number;
  /** From the request until the head of the answer. */
  readonly headersMs: number;
  /** Between two pieces of a body. */
  readonly idleMs: number;
  readonly answerMs: number;
  readonly downloadMs: number;
  /** Of an answer, as received and decoded alike. */
  readonly answerBytes: number;
  readonly fileBytes: number;
  readonly redirects: number;
  readonly attempts: number;
  readonly longestWaitMs: number;
  /** All pauses of one run together. */
  readonly totalWaitMs: number;
}

const second = 1000;
const minute = 60 * second;
const mebibyte = 1024 * 1024;

export const defaultLimits: Limits = {
  connectMs: 10 * second,
  headersMs: 30 * second,
  idleMs: 30 * second,
  answerMs: 2 * minute,
  downloadMs: 15 * minute,
  answerBytes: 20 * mebibyte,
  fileBytes: 500 * mebibyte,
  redirects: 5,
  attempts: 4,
  longestWaitMs: 15 * minute,
  totalWaitMs: 30 * minute,
};
