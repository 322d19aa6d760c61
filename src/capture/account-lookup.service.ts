import { Injectable } from '@nestjs/common';
import { ChannelHttpService } from './channel-http.service.js';
import { importTexts, type FoundForRegister } from '../channels/index.js';
import { isDatabaseAway } from '../foundation/database/index.js';
import type { Problem } from './channel-problem.js';
import { connectorFor, connectors, type FoundAccount } from './connectors/index.js';
import { failureProblem } from './failure-problem.js';
import type { ExchangeSink } from '../foundation/http/index.js';
import { describeProblem } from './texts.sv.js';

/** A look-up is no capture: what it asks is not archived, and it downloads nothing. */
const nowhere: ExchangeSink = {
  storeExchange: () => Promise.resolve(),
  storeDownload: () => Promise.reject(new Error('a look-up downloads no files')),
};

export type Lookup =
  { readonly kind: 'found'; readonly account: FoundAccount } | { readonly kind: 'problem'; readonly problem: Problem };

/** Finds the account behind what a person typed, before it is registered as a channel. */
@Injectable()
export class AccountLookupService {
  constructor(private readonly channelHttp: ChannelHttpService) {}

  /** @throws ChannelProblem, HttpFailure, UnknownPlatform */
  async findAccount(platform: string, typed: string, secret: string | null): Promise<FoundAccount> {
    const connector = connectorFor(platform);
    const address = connector.readAddress(typed);
    const http = this.channelHttp.openWith(platform, address, secret, nowhere, new AbortController().signal);
    return connector.findAccount(address, http);
  }

  /** As `findAccount`, for those who show what went wrong. @throws UnknownPlatform */
  async lookUp(platform: string, typed: string, secret: string | null): Promise<Lookup> {
    connectorFor(platform);
    try {
      return { kind: 'found', account: await this.findAccount(platform, typed, secret) };
    } catch (error) {
      return { kind: 'problem', problem: failureProblem(error, isDatabaseAway) };
    }
  }

  /** For the register's file: an unknown platform is an answer too, as is what went wrong. */
  async findForRegister(platform: string, typed: string): Promise<FoundForRegister> {
    const known = connectors.map((connector) => connector.platform);
    if (!known.includes(platform))
      return { kind: 'not-found', column: 'platform', sentence: importTexts.unknownPlatform(known) };
    const looked = await this.lookUp(platform, typed, null);
    switch (looked.kind) {
      case 'found':
        return { kind: 'found', account: { platform, ...looked.account } };
      case 'problem':
        return { kind: 'not-found', column: 'address', sentence: sentenceOf(looked.problem) };
    }
  }
}

function sentenceOf(problem: Problem): string {
  const { sentence, whatToDo } = describeProblem(problem);
  return `${sentence} ${whatToDo}`;
}
