import { ChannelsService } from '../../channels/index.js';
import { PeopleService, type RoleGrant } from '../../foundation/access/index.js';
import type { Command } from './command.js';
import { peopleColumns, texts } from './texts.sv.js';

export const usersList: Command = {
  words: 'users list',
  usage: 'users list',
  may: ['administrator'],
  options: {},
  async run({ get, output }) {
    const { recordsCreators } = await get(ChannelsService).readLabels();
    const where = ({ recordsCreatorId }: RoleGrant) =>
      recordsCreatorId === null ? texts.everywhere : (recordsCreators.get(recordsCreatorId) ?? '');
    output.table(await get(PeopleService).listPeople(), peopleColumns(where), texts.noPeople);
    return 0;
  },
};
