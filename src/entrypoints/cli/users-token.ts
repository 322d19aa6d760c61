import { PersonalTokensService } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { getPersonFor } from './get-person.js';
import { findNumber } from './read-options.js';
import { texts } from './texts.sv.js';

const defaultDays = 90;

export const usersToken: Command = {
  words: 'users token',
  usage: 'users token ID [--days ANTAL]',
  operand: 'ID',
  may: ['administrator'],
  options: { days: { type: 'string' } },
  async run(call) {
    const person = await getPersonFor(call);
    const days = findNumber(call.values, 'days') ?? defaultDays;
    const made = await call.get(PersonalTokensService).make(person.id, texts.tokenName, days, call.acting.actor);
    call.output.document(made, () => texts.token(made.token, made.expiresAt.toISOString()));
    return 0;
  },
};
