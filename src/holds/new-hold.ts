import type { HoldFilter, HoldGround } from './disposal-hold.js';

/** What a hold is to cover. Named records and channels say themselves whose they are. */
export type HoldExtent =
  | { readonly scope: 'records' | 'threads'; readonly recordIds: readonly string[] }
  | { readonly scope: 'channel'; readonly channelId: number }
  | {
      readonly scope: 'filter';
      /** Null: every records creator's. */
      readonly recordsCreatorId: number | null;
      readonly filter: HoldFilter;
    };

export interface NewHold {
  readonly ground: HoldGround;
  readonly reason: string;
  readonly extent: HoldExtent;
}
