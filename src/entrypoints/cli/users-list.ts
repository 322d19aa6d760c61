import { ChannelsService } from '../../channels/index.js';
import { PeopleService, type RoleGrant } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { texts } from './texts.sv.js';

export const usersList: Command = {
  words: 'users list',
  usage: 'users list',
  may: ['administrator'],
  options: {},
  async run({ get, output }) {
    const { recordsCreators } = await get(ChannelsService).readLabels();
    const where = ({ role, recordsCreatorId }: RoleGrant) =>
      `${role}: ${recordsCreatorId === null ? texts.everywhere : (recordsCreators.get(recordsCreatorId) ?? '')}`;
    for (const person of await get(PeopleService).listPeople())
      output.row(person, () =>
        texts.personLine(person.id, person.name, person.mail, person.grants.map(where).join('; ')),
      );
    return 0;
  },
};
