import { PeopleService, type Person } from '../../foundation/access/index.js';
import { Refused, type Call } from './command.js';
import { getPositional, readNumber } from './read-options.js';
import { texts } from './texts.sv.js';

/** The person whose number stands after the command's words. @throws Refused */
export async function getPersonFor(call: Call): Promise<Person> {
  const id = getPositional(call, 'ID');
  const person = await call.get(PeopleService).findPerson(readNumber('ID', id));
  if (!person) throw new Refused(texts.noPerson(id));
  return person;
}
