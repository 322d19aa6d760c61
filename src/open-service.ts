import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { ApiModule, describeRest } from './entrypoints/api/index.js';
import { hardenWeb } from './entrypoints/web/index.js';
import { OneTimeLinksService } from './foundation/access/index.js';
import { Configuration } from './foundation/config/index.js';
import type { LineLogger } from './foundation/logging/index.js';
import { RestDocument } from './foundation/openapi/index.js';
import { ServiceModule } from './service.module.js';

export interface OpenService {
  readonly service: NestExpressApplication;
  readonly publicUrl: string;
  /** Lets the first administrator in; null where there is one. */
  readonly firstLink: string | null;
}

/** The whole service, listening. */
export async function openService(logger: LineLogger): Promise<OpenService> {
  const service = await NestFactory.create<NestExpressApplication>(ServiceModule, {
    logger,
    abortOnError: false,
    bodyParser: false,
  });
  const { host, port, publicUrl } = service.get(Configuration);
  configureService(service, publicUrl);
  service.enableShutdownHooks();
  await service.listen(port, host);
  const token = await service.get(OneTimeLinksService).makeForFirstAdministrator();
  return { service, publicUrl, firstLink: token === null ? null : `${publicUrl}/engangslank/${token}` };
}

/** Apart, so that tests open the same service on a port of their own. */
export function configureService(service: NestExpressApplication, publicUrl: string): void {
  hardenWeb(service, publicUrl);
  service.useBodyParser('text', { type: 'text/csv', limit: '1mb' });
  service.get(RestDocument).describeBy(() => describeRest(service, ApiModule));
}
