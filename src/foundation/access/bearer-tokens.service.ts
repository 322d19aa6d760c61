import { Injectable } from '@nestjs/common';
import type { Acting } from './acting.js';
import { ApiKeysService } from './api-keys.service.js';
import { PersonalTokensService } from './personal-tokens.service.js';

/** Whoever holds a token acts by it: a person's own, or another system's key. */
@Injectable()
export class BearerTokens {
  constructor(
    private readonly tokens: PersonalTokensService,
    private readonly keys: ApiKeysService,
  ) {}

  /** Null where the token is nobody's, expired or revoked. */
  async findActing(token: string): Promise<Acting | null> {
    return (await this.tokens.findActing(token)) ?? (await this.keys.findActing(token));
  }
}
