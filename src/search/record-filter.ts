import type { Origin, RecordSight, RecordState } from '../records/index.js';

/** What is sought, among what the one who asks may see; a null is no condition. */
export interface RecordFilter extends RecordSight {
  /** Words as a person types them: "citat", -utan, eller, bygg*. */
  readonly words: string | null;
  readonly channelId: number | null;
  readonly origin: Origin | null;
  readonly state: RecordState | null;
  /** Instants, the first included and the second not. */
  readonly from: Date | null;
  readonly before: Date | null;
}

export const everyRecord: RecordFilter = {
  words: null,
  recordsCreatorIds: null,
  triagedOf: [],
  restrictedOf: null,
  channelId: null,
  origin: null,
  state: null,
  from: null,
  before: null,
};

/** Where a page ended: the next one begins after it. */
export interface PlaceInList {
  readonly datedAt: Date;
  readonly id: string;
}

/** As it is handed out and given back: opaque, and stable while records come and go. */
export function placeToText({ datedAt, id }: PlaceInList): string {
  return Buffer.from(`${datedAt.getTime()}.${id}`).toString('base64url');
}

export function findPlace(text: string): PlaceInList | null {
  const match = /^(-?\d{1,15})\.(\d{1,19})$/.exec(Buffer.from(text, 'base64url').toString('utf8'));
  return match ? { datedAt: new Date(Number(match[1])), id: match[2]! } : null;
}
