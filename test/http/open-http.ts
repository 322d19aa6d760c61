import {
  AllowedAddresses,
  HttpTransport,
  type CapturingHttp,
  type ResolveAddresses,
  type TransportOptions,
} from '../../src/foundation/http/index.js';
import { CollectingSink } from './collecting-sink.js';
import { UnhurriedClock } from './unhurried-clock.js';

export interface OpenedHttp {
  readonly http: CapturingHttp;
  readonly sink: CollectingSink;
  readonly clock: UnhurriedClock;
}

/** The transport as a run opens it, allowed to reach the loopback address. */
export function openHttp(options: Partial<TransportOptions> = {}, resolve?: ResolveAddresses): OpenedHttp {
  const sink = new CollectingSink();
  const clock = new UnhurriedClock();
  const http = new HttpTransport(resolve).open({
    sink,
    clock,
    credential: null,
    credentialOrigin: 'https://platform.example',
    allowedPrivate: AllowedAddresses.parse('127.0.0.1'),
    signal: new AbortController().signal,
    ...options,
  });
  return { http, sink, clock };
}
