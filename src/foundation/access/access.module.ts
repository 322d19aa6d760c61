import { Global, Module } from '@nestjs/common';
import { ApiKeysService } from './api-keys.service.js';
import { BearerTokens } from './bearer-tokens.service.js';
import { OneTimeLinksService } from './one-time-links.service.js';
import { PasswordChangeService } from './password-change.service.js';
import { PeopleService } from './people.service.js';
import { PersonalTokensService } from './personal-tokens.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInFailures } from './sign-in-failures.service.js';

const services = [
  PeopleService,
  SessionsService,
  PasswordChangeService,
  OneTimeLinksService,
  PersonalTokensService,
  ApiKeysService,
  BearerTokens,
];

@Global()
@Module({ providers: [...services, SignInFailures], exports: services })
export class AccessModule {}
