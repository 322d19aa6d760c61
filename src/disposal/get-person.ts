import type { Actor } from '../foundation/audit/index.js';
import { DisposalRefused } from './disposal-refused.js';

/**
 * Disposal takes two persons: a key of another system, the machine's operator and the service itself are none, by
 * whatever door they come. @throws DisposalRefused
 */
export function getPerson(actor: Actor): number {
  if (actor.kind !== 'person') throw new DisposalRefused('not-a-person');
  return actor.id;
}

/** The service may propose, and execute what persons have approved. */
export function personOrService(actor: Actor): number | null {
  return actor.kind === 'service' ? null : getPerson(actor);
}
