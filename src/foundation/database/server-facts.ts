import { DatabaseRefused } from './database-refused.js';

/** What a server says of itself and of our role there. */
export interface ServerFacts {
  readonly version: string;
  readonly versionNumber: number;
  readonly encoding: string;
  readonly role: string;
  readonly mayCreate: boolean;
  readonly hasSwedishOrder: boolean;
}

const oldestVersion = 150000;

/** Null where the server can serve. */
export function findRefusal(facts: ServerFacts): DatabaseRefused | null {
  const { versionNumber, version, encoding, role, mayCreate, hasSwedishOrder } = facts;
  if (versionNumber < oldestVersion) return new DatabaseRefused('too-old', version);
  if (encoding !== 'UTF8') return new DatabaseRefused('not-utf8', encoding);
  if (!mayCreate) return new DatabaseRefused('may-not-create', role);
  if (!hasSwedishOrder) return new DatabaseRefused('no-swedish-order', '');
  return null;
}
