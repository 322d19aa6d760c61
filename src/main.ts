import 'reflect-metadata';
import { Clock } from './foundation/clock/index.js';
import { endOnUncaught, LineLogger } from './foundation/logging/index.js';
import { openService } from './open-service.js';
import { startRefusal } from './start-failure.js';
import { texts } from './texts.sv.js';

const logger = new LineLogger(new Clock());
endOnUncaught(logger);

try {
  const { publicUrl, firstLink } = await openService(logger);
  process.stderr.write(`${texts.ready(publicUrl)}\n`);
  if (firstLink) process.stderr.write(`${texts.firstLink}\n${firstLink}\n`);
} catch (error) {
  const refusal = startRefusal(error);
  if (refusal === null) logger.error('The service could not start', error);
  else process.stderr.write(`${refusal}\n`);
  process.exit(refusal === null ? 3 : 2);
}
