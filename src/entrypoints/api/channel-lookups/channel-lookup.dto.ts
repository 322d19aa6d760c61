import { connectors } from '../../../capture/index.js';
import { Choice, optional, required, Text } from '../asking/values.decorator.js';
import { texts } from './texts.sv.js';

const platforms = connectors.map(({ platform }) => platform);

export class ChannelLookupBody {
  @Choice(required(texts.platform), platforms)
  platform: string;

  @Text(required(texts.address), 2000)
  address: string;

  @Text(optional(texts.token), 2000)
  token?: string;
}
