import { ChannelHttpService } from '../../../src/capture/channel-http.service.js';
import { HttpTransport, type CapturingHttp, type TransportOptions } from '../../../src/foundation/http/index.js';
import type { ArchivedMunicipality } from '../../archive/index.js';

/** Gives a platform that hangs a tenth of a second. */
class ShortPatience extends HttpTransport {
  override open(options: TransportOptions): CapturingHttp {
    return super.open({ ...options, limits: { headersMs: 100, attempts: 2 } });
  }
}

export function shortenPatience(town: ArchivedMunicipality): void {
  Object.assign(town.get(ChannelHttpService), { transport: new ShortPatience() });
}
