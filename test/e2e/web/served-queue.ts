import type { Channel } from '../../../src/channels/index.js';
import { openServedTriage, type ServedTriage } from '../../rules/index.js';
import type { Visitor } from '../../service/index.js';

/** A queue and its two registrars, in their browsers. */
export interface ServedQueue extends ServedTriage {
  readonly channel: Channel;
  readonly ritva: Visitor;
  readonly rolf: Visitor;
  /** Takes everything out of the queue, decided or not. */
  empty(): Promise<void>;
}

export async function openServedQueue(): Promise<ServedQueue> {
  const triage = await openServedTriage();
  const channel = await triage.register();
  const [ritva, rolf] = [await triage.letIn('registrar', channel), await triage.letIn('registrar', channel)];
  const { database } = triage.service;
  const empty = () => database.inTransaction(async (tx) => void (await tx.query(`DELETE FROM triage_item`)));
  return { ...triage, channel, ritva, rolf, empty };
}

export const textOf = async (visitor: Visitor, path = '/triage') => (await visitor.get(path)).text();

/** The record that they have before them; null where the queue has none for them. */
export const shownTo = async (visitor: Visitor) =>
  /name="handling" value="(\d+)"\/><input type="hidden" name="version"/.exec(await textOf(visitor))?.[1] ?? null;
