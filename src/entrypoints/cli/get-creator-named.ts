import { ChannelsService } from '../../channels/index.js';
import { Refused, type Call } from './command.js';
import { texts } from './texts.sv.js';

/** A records creator's number. @throws Refused where none has that name */
export async function getCreatorNamed(name: string, get: Call['get']): Promise<number> {
  const { recordsCreators } = await get(ChannelsService).readLabels();
  const [id] = [...recordsCreators].find(([, known]) => known === name) ?? [];
  if (id === undefined) throw new Refused(texts.noCreator(name, [...recordsCreators.values()]));
  return id;
}
