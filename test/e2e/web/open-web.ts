import 'reflect-metadata';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import type { AddressInfo } from 'node:net';
import { PeopleService, SessionsService, type RoleGrant } from '../../../src/foundation/access/index.js';
import { Configuration, readConfiguration, type Environment } from '../../../src/foundation/config/index.js';
import { configureService } from '../../../src/open-service.js';
import { ServiceModule } from '../../../src/service.module.js';
import { openTestDatabase } from '../../database/index.js';
import { makeTemporaryFolder } from '../../http/temporary-folder.js';
import { signedInBrowser, type Browser } from './signed-in-browser.js';

/** The whole service, listening on a port of its own, on a database of the test's own. */
export interface OpenWeb {
  get<T>(service: abstract new (...all: never[]) => T): T;
  /** Somebody new who has signed in. */
  signIn(name: string, grants: readonly RoleGrant[]): Promise<Browser>;
  close(): Promise<void>;
}

export async function openWeb(environment: Environment = {}): Promise<OpenWeb> {
  const database = await openTestDatabase();
  const folder = await makeTemporaryFolder();
  const configuration = readConfiguration({
    DATABASE_URL: database.url,
    DATA_DIR: folder.path,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1,localhost',
    ...environment,
  });
  const module = await Test.createTestingModule({ imports: [ServiceModule] })
    .overrideProvider(Configuration)
    .useValue(configuration)
    .compile();
  const service = module.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  configureService(service, 'http://localhost');
  await service.listen(0, '127.0.0.1');
  const { port } = (service.getHttpServer() as { address(): AddressInfo }).address();
  const get: OpenWeb['get'] = (wanted) => service.get(wanted, { strict: false });
  return {
    get,
    async signIn(name, grants) {
      const person = await get(PeopleService).add({ name, mail: `${name}@norrsunda.example`, grants }, operator);
      const session = await get(SessionsService).begin({ kind: 'person', id: person!.id, name }, null);
      return signedInBrowser(`http://127.0.0.1:${port}`, session.token);
    },
    async close() {
      await service.close();
      await database.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

const operator = { kind: 'operator', name: 'test' } as const;
