export type RoomsQuestion =
  | { readonly do: 'register'; readonly address: string }
  | { readonly do: 'night' }
  | { readonly do: 'apply-rules' }
  | { readonly do: 'try-rules' }
  | { readonly do: 'sort' }
  | { readonly do: 'take'; readonly times: number }
  | { readonly do: 'propose-disposal' }
  | { readonly do: 'approve-disposal'; readonly listId: number }
  | { readonly do: 'execute-disposal' }
  | { readonly do: 'sign-notes'; readonly count: number }
  | { readonly do: 'hand-over' }
  | { readonly do: 'let-in' }
  | { readonly do: 'tell-peak' };

/** What one night cost. */
export interface NightCost {
  readonly captureMs: number;
  readonly indexMs: number;
  readonly classifyMs: number;
  readonly assessMs: number;
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

/** What it cost to give records their classes and to assess them. */
export interface RulesCost {
  readonly classifyMs: number;
  readonly assessMs: number;
  /** Records that were assessed, and those of them whose answer is another. */
  readonly asked: number;
  readonly changed: number;
}

export interface TrialCost {
  readonly simulateMs: number;
  readonly compareMs: number;
  readonly outlookMs: number;
}

/** What it cost to sort what came in for the registrar. */
export interface SortCost {
  readonly ms: number;
  readonly asked: number;
  readonly queued: number;
}

/** What it cost to hand over every signed note. */
export interface HandOverCost {
  readonly ms: number;
  readonly notes: number;
}

export interface ProposalCost {
  readonly listId: number;
  readonly lines: number;
  readonly ms: number;
}
