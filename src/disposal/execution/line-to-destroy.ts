/** A line that has been read, approved and not been executed yet. */
export interface LineToDestroy {
  readonly id: string;
  readonly recordId: string | null;
  readonly exchangeId: string | null;
  readonly channelId: number;
  readonly class: string | null;
  readonly ruleRef: number | null;
}
