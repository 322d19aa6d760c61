import { setMaxListeners } from 'node:events';
import type { Clock } from '../clock/index.js';
import { AnswerKeeper } from './answer-keeper.js';
import { AddressGuard, resolveBySystem, type ResolveAddresses } from './address-guard.js';
import type { AllowedAddresses } from './allowed-addresses.js';
import type { CapturingHttp } from './capturing-http.js';
import type { Credential } from './credential.js';
import type { ExchangeSink } from './exchange-sink.js';
import { defaultLimits, type Limits } from './limits.js';
import { Redactor } from './redactor.js';
import { RunHttp } from './run-http.js';
import { RunTally } from './run-tally.js';
import { Wire } from './wire.js';

export interface TransportOptions {
  readonly sink: ExchangeSink;
  readonly clock: Clock;
  readonly credential: Credential | null;
  /** The one server (scheme, host and port) that may see the credential. */
  readonly credentialOrigin: string;
  readonly allowedPrivate: AllowedAddresses;
  /** Calls the run off; its reason is what get() and download() then throw. */
  readonly signal: AbortSignal;
  readonly limits?: Partial<Limits>;
}

/** The only way out to the network: one opening for each run over a channel. */
export class HttpTransport {
  constructor(private readonly resolve: ResolveAddresses = resolveBySystem) {}

  open(options: TransportOptions): CapturingHttp {
    // Every request on its way listens to it; that many are no leak.
    setMaxListeners(0, options.signal);
    const limits = { ...defaultLimits, ...options.limits };
    const redactor = new Redactor(options.credential);
    const guard = new AddressGuard(options.allowedPrivate, this.resolve);
    const tally = new RunTally();
    return new RunHttp({
      wire: new Wire(guard, redactor, options.clock, tally, limits),
      keeper: new AnswerKeeper(options.sink, redactor, limits, tally),
      redactor,
      tally,
      limits,
      clock: options.clock,
      credential: options.credential,
      credentialOrigin: new URL(options.credentialOrigin).origin,
      signal: options.signal,
    });
  }
}
