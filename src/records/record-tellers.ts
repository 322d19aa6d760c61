import type { Decided } from './record-view.js';

/** What a later room tells of a record in the form that leaves the service. */
export type Told = Partial<Decided>;

/** A room that tells something of records: their class, how long they are kept. */
export interface RecordTeller {
  /** By record id; one of whom nothing is known is left out. */
  tellOf(recordIds: readonly string[]): Promise<ReadonlyMap<string, Told>>;
}

/** The rooms that tell of records, put together in `app.module.ts`. */
export class RecordTellers {
  constructor(private readonly tellers: readonly RecordTeller[]) {}

  async tellOf(recordIds: readonly string[]): Promise<(recordId: string) => Told> {
    const told = await Promise.all(this.tellers.map((teller) => teller.tellOf(recordIds)));
    return (recordId) => Object.assign({}, ...told.map((room) => room.get(recordId))) as Told;
  }
}
