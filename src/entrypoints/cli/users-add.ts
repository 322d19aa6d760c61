import { ChannelsService } from '../../channels/index.js';
import { isRole, PeopleService, roles, type RoleGrant } from '../../foundation/access/index.js';
import { Refused, type Call, type Command } from './command.js';
import { getText } from './read-options.js';
import { texts } from './texts.sv.js';

export const usersAdd: Command = {
  words: 'users add',
  usage: `users add --name NAMN --mail E-POST --role ROLL[:ARKIVBILDARE] …   (roller: ${roles.join(', ')})`,
  may: ['administrator'],
  options: { name: { type: 'string' }, mail: { type: 'string' }, role: { type: 'string', multiple: true } },
  async run(call) {
    const [name, mail] = [getText(call.values, 'name'), getText(call.values, 'mail')];
    const person = await call.get(PeopleService).add({ name, mail, grants: await readGrants(call) }, call.acting.actor);
    if (!person) throw new Refused(texts.mailTaken(mail));
    call.output.document(person, () => texts.personAdded(person.name, person.id));
    return 0;
  },
};

async function readGrants({ values, get }: Call): Promise<RoleGrant[]> {
  const given = values['role'] as readonly string[] | undefined;
  if (!given?.length) throw new Refused(texts.missing('--role'));
  const { recordsCreators } = await get(ChannelsService).readLabels();
  return given.map((text) => readGrant(text, recordsCreators));
}

function readGrant(text: string, recordsCreators: ReadonlyMap<number, string>): RoleGrant {
  const [, role = text, creator] = /^([^:]+):(.+)$/.exec(text) ?? [];
  if (!isRole(role)) throw new Refused(texts.notOneOf('--role', role, roles));
  if (creator === undefined) return { role, recordsCreatorId: null };
  const found = [...recordsCreators].find(([, name]) => name === creator);
  if (!found) throw new Refused(texts.noCreator(creator, [...recordsCreators.values()]));
  if (role === 'administrator') throw new Refused(texts.administersEverywhere);
  return { role, recordsCreatorId: found[0] };
}
