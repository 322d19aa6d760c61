import { PeopleService, type PersonRefusal } from '../../foundation/access/index.js';
import { Refused, type Command } from './command.js';
import { getPersonFor } from './get-person.js';
import { texts } from './texts.sv.js';

export const usersClose: Command = {
  words: 'users close',
  usage: 'users close ID',
  operand: 'ID',
  may: ['administrator'],
  options: {},
  async run(call) {
    const person = await getPersonFor(call);
    const refusal = await call.get(PeopleService).close(person.id, call.acting.actor);
    if (refusal !== null) throw new Refused(sentenceOf(refusal, person.id));
    call.output.document({ personId: person.id, closed: true }, () => texts.personClosed(person.name));
    return 0;
  },
};

function sentenceOf(refusal: Exclude<PersonRefusal, 'mail-taken'>, id: number): string {
  switch (refusal) {
    case 'no-such-person':
      return texts.noPerson(String(id));
    case 'last-administrator':
      return texts.lastAdministrator;
  }
}
