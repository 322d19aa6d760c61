import { Injectable } from '@nestjs/common';
import type { Actor } from '../foundation/audit/index.js';
import type { Transaction } from '../foundation/database/index.js';
import type { NewDecision } from './registration-decision.js';

@Injectable()
export class RegisterEntries {
  async enter(recordIds: readonly string[], decision: NewDecision, actor: Actor, tx: Transaction): Promise<void> {}
  async strike(recordIds: readonly string[], reason: string, actor: Actor, tx: Transaction): Promise<void> {}
  async restore(recordIds: readonly string[], actor: Actor, tx: Transaction): Promise<void> {}
}
