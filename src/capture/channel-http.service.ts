import { Injectable } from '@nestjs/common';
import { CredentialsService, type Channel } from '../channels/index.js';
import { Clock } from '../foundation/clock/index.js';
import { Configuration } from '../foundation/config/index.js';
import { HttpTransport, type CapturingHttp, type ExchangeSink } from '../foundation/http/index.js';
import { connectorFor } from './connectors/index.js';

/** Opens HTTP for one channel, with its credential where it has one. */
@Injectable()
export class ChannelHttpService {
  private readonly transport = new HttpTransport();

  constructor(
    private readonly credentials: CredentialsService,
    private readonly configuration: Configuration,
    private readonly clock: Clock,
  ) {}

  async open(channel: Channel, sink: ExchangeSink, signal: AbortSignal): Promise<CapturingHttp> {
    const stored = channel.hasCredential ? await this.credentials.findCredential(channel.id) : null;
    return this.openWith(channel.platform, channel.address, stored, sink, signal);
  }

  /** For a look-up before the channel is registered. */
  openWith(
    platform: string,
    address: string,
    secret: string | null,
    sink: ExchangeSink,
    signal: AbortSignal,
  ): CapturingHttp {
    return this.transport.open({
      sink,
      clock: this.clock,
      credential: secret === null ? null : { scheme: connectorFor(platform).credentialScheme, value: secret.trim() },
      credentialOrigin: new URL(address).origin,
      allowedPrivate: this.configuration.allowPrivateAddresses,
      signal,
    });
  }
}
