/** A problem document (RFC 9457); what people read of it is Swedish. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What is wrong and what to do. */
  readonly detail: string;
  /** The path that was asked. */
  readonly instance: string;
  /** What is wrong with each value. */
  readonly errors?: readonly ValueError[];
}

export interface ValueError {
  /** Of a parameter, or of a field as `representatives.0.person`. */
  readonly name: string;
  readonly detail: string;
}

export const problemStatuses = {
  malformed: 400,
  'not-signed-in': 401,
  'not-allowed': 403,
  forged: 403,
  'two-persons': 403,
  'persons-only': 403,
  'not-found': 404,
  'no-such-method': 405,
  'account-registered-already': 409,
  'closed-already': 409,
  'last-capture-missing': 409,
  'class-not-set-by-hand': 409,
  'hold-lifted-already': 409,
  'hold-ends-with-request': 409,
  'request-step-not-now': 409,
  'registration-not-now': 409,
  'triage-not-now': 409,
  'note-not-now': 409,
  'hand-over-not-now': 409,
  'disposal-not-now': 409,
  'disposal-set-changed': 409,
  destroyed: 410,
  'changed-meanwhile': 412,
  'too-large': 413,
  'not-json': 415,
  'no-such-range': 416,
  'wrong-facts': 422,
  'account-not-found': 422,
  'version-missing': 428,
  'too-many': 429,
  failed: 500,
  'database-away': 503,
} as const;

export type ProblemCode = keyof typeof problemStatuses;

/** Where a kind of problem is explained. */
export function problemType(code: ProblemCode): string {
  return `/api/docs#${code}`;
}
