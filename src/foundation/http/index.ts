export { type ResolveAddresses } from './address-guard.js';
export { AllowedAddresses, AllowedAddressesUnreadable } from './allowed-addresses.js';
export { originalHeaderPrefix } from './archived-headers.js';
export {
  HttpFailure,
  type CapturingHttp,
  type DownloadedFile,
  type HttpFailureCode,
  type Validators,
} from './capturing-http.js';
export { decodeBody } from './content-encoding.js';
export { type Credential } from './credential.js';
export { type ExchangeSink, type StoredFile } from './exchange-sink.js';
export { findHeader, type ExchangeHead, type HeaderList, type HttpExchange } from './http-exchange.js';
export { HttpTransport, type TransportOptions } from './http-transport.js';
export { type Limits } from './limits.js';
