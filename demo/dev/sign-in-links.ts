import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { OneTimeLinksService, PeopleService, type Person } from '../../src/foundation/access/index.js';
import { Clock } from '../../src/foundation/clock/index.js';
import { Configuration } from '../../src/foundation/config/index.js';
import { LineLogger } from '../../src/foundation/logging/index.js';

const rooms = await NestFactory.createApplicationContext(AppModule, { logger: new LineLogger(new Clock()) });
const get: typeof rooms.get = (service: Parameters<typeof rooms.get>[0]) => rooms.get(service, { strict: false });
try {
  console.log('\nSign in as (each link works once):');
  for (const person of await get(PeopleService).listPeople())
    console.log(`  ${describe(person).padEnd(34)} ${await makeLink(person)}`);
} finally {
  await rooms.close();
}

function describe({ name, grants }: Person): string {
  return `${name}, ${grants.map(({ role }) => role).join(', ')}`;
}

async function makeLink({ id }: Person): Promise<string> {
  const token = await get(OneTimeLinksService).makeForPerson(id, { kind: 'operator', name: 'dev' });
  return `${get(Configuration).publicUrl}/engangslank/${token}`;
}
