import { PeopleService, PersonalTokensService } from '../../foundation/access/index.js';
import { Refused, type Command } from './command.js';
import { findNumber, getPositional, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

const defaultDays = 90;

export const usersToken: Command = {
  words: 'users token',
  usage: 'users token ID [--days ANTAL]',
  operand: 'ID',
  may: ['administrator'],
  options: { days: { type: 'string' } },
  async run(call) {
    const id = getPositional(call, 'ID');
    const person = await call.get(PeopleService).findPerson(readNumber('ID', id));
    if (!person) throw new Refused(texts.noPerson(id));
    const days = findNumber(call.values, 'days') ?? defaultDays;
    const made = await call.get(PersonalTokensService).make(person.id, texts.tokenName, days, call.acting.actor);
    call.output.document(made, () => texts.token(made.token, made.expiresAt.toISOString()));
    return 0;
  },
};
