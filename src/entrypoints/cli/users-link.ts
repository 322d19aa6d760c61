import { OneTimeLinksService } from '../../foundation/access/index.js';
import { Configuration } from '../../foundation/config/index.js';
import type { Command } from './command.js';
import { getPersonFor } from './get-person.js';
import { texts } from './texts.sv.js';

export const usersLink: Command = {
  words: 'users link',
  usage: 'users link ID',
  operand: 'ID',
  may: ['administrator'],
  options: {},
  async run(call) {
    const person = await getPersonFor(call);
    const token = await call.get(OneTimeLinksService).makeForPerson(person.id, call.acting.actor);
    const link = `${call.get(Configuration).publicUrl}/engangslank/${token}`;
    call.output.document({ personId: person.id, link }, () => texts.link(person.name, link));
    return 0;
  },
};
