export { HttpFailure, type CapturingHttp, type DownloadedFile, type HttpFailureCode } from './capturing-http.js';
export { findHeader, type HeaderList, type HttpExchange } from './http-exchange.js';
