export interface PlatformSize {
  readonly posts: number;
  readonly commentsPerPost: number;
  /** An instant in ISO form. */
  readonly asOf: string;
  readonly overDays: number;
}

/** `take-log` answers the addresses asked for since the last time it was asked, in their order. */
export type PlatformQuestion = { readonly do: 'tell-origin' } | { readonly do: 'take-log' };
