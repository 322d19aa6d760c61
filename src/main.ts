import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { Clock } from './foundation/clock/index.js';
import { Configuration } from './foundation/config/index.js';
import { LineLogger } from './foundation/logging/index.js';
import { ServiceModule } from './service.module.js';
import { startRefusal } from './start-failure.js';
import { texts } from './texts.sv.js';

const logger = new LineLogger(new Clock());

try {
  const service = await NestFactory.create(ServiceModule, { logger, abortOnError: false });
  service.enableShutdownHooks();
  const { host, port, publicUrl } = service.get(Configuration);
  await service.listen(port, host);
  process.stderr.write(`${texts.ready(publicUrl)}\n`);
} catch (error) {
  const refusal = startRefusal(error);
  if (refusal === null) logger.error('The service could not start', error);
  else process.stderr.write(`${refusal}\n`);
  process.exit(refusal === null ? 3 : 2);
}
