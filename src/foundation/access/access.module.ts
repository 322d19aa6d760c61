import { Global, Module } from '@nestjs/common';
import { OneTimeLinksService } from './one-time-links.service.js';
import { PeopleService } from './people.service.js';
import { SessionsService } from './sessions.service.js';

const services = [PeopleService, SessionsService, OneTimeLinksService];

@Global()
@Module({ providers: services, exports: services })
export class AccessModule {}
