import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import type { PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { RoleGrant } from '../../src/foundation/access/index.js';
import { openTestService, type TestService } from '../service/index.js';
import { makeRulesFolder, townRules, type RulesFolder } from '../rules/index.js';
import { copyCapturedTown, type Past } from '../archive/captured-town.js';

/** The service over Norrsunda kommun's archive of two nights. */
export interface ServedTown {
  readonly town: TestService;
  readonly platforms: PlatformServer;
  /** With the rules that the nights took into use. */
  readonly rules: RulesFolder;
  close(): Promise<void>;
}

const afterTwoNights: Past = { name: 'two nights under rules', nights: 2, rules: townRules };

export async function serveTown(): Promise<ServedTown> {
  const rules = await makeRulesFolder(townRules);
  const { archive, capturedAt, platforms } = await copyCapturedTown(afterTwoNights);
  const town = await openTestService({ RULES_DIR: rules.path }, archive);
  town.clock.startAt(capturedAt);
  return {
    town,
    platforms,
    rules,
    async close() {
      await town.close();
      await platforms.close();
      await rules[Symbol.asyncDispose]();
    },
  };
}

/** A window of somebody who is signed in with these roles. */
export async function signedIn(
  browser: Browser,
  town: TestService,
  grants: readonly RoleGrant[],
  options: BrowserContextOptions = {},
  name?: string,
): Promise<BrowserContext> {
  const { sessionToken } = await town.letIn(grants, name);
  const context = await browser.newContext({ baseURL: town.origin, locale: 'sv-SE', ...options });
  await context.addCookies([{ name: 'flodesarkivet', value: sessionToken, url: town.origin }]);
  return context;
}
