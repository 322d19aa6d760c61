/** How a platform can fail a caller. */
export type Failure =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      readonly headers?: Record<string, string>;
    }
  /** 200 with a page that asks for a name and a password. */
  | { readonly kind: 'login-page' }
  /** A whole answer whose JSON ends in the middle. */
  | { readonly kind: 'half-json' }
  /** The connection ends before the promised length. */
  | { readonly kind: 'cut-connection' }
  /** No answer until the server closes. */
  | { readonly kind: 'hang' }
  /** The answer comes in ten parts with a pause before each. */
  | { readonly kind: 'slow'; readonly pauseMs: number }
  /** 429 with Mastodon's headers; with `retryAfterSeconds` also as web hosts say it. */
  | { readonly kind: 'rate-limited'; readonly resetAfterMs: number; readonly retryAfterSeconds?: number };
