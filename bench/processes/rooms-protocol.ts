export type RoomsQuestion =
  | { readonly do: 'register'; readonly address: string }
  | { readonly do: 'night' }
  | { readonly do: 'let-in' }
  | { readonly do: 'tell-peak' };

/** What one night cost. */
export interface NightCost {
  readonly captureMs: number;
  readonly indexMs: number;
  /** Of this process, capture alone. */
  readonly captureCpuMs: number;
  readonly requests: number;
  readonly newRecords: number;
  readonly status: string;
  /** Resident memory in MB as the items came, by thousands of items. */
  readonly memory: readonly MemoryAt[];
}

export interface MemoryAt {
  readonly items: number;
  readonly mb: number;
}
