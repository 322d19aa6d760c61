import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright-core';
import { exampleChannels } from '../../demo/municipality/channels.js';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import type { Municipality } from '../../demo/municipality/municipality.js';
import { changeBeforeSecondNight } from '../../demo/municipality/second-night.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import type { RoleGrant } from '../../src/foundation/access/index.js';
import { openTestService, type TestService } from '../service/index.js';
import { makeRulesFolder, townRules, type RulesFolder } from '../rules/index.js';
import { nextNight } from '../archive/next-night.js';

/** The service over Norrsunda kommun's archive of two nights. */
export interface ServedTown {
  readonly town: TestService;
  readonly platforms: PlatformServer;
  /** With the rules that the nights took into use. */
  readonly rules: RulesFolder;
  close(): Promise<void>;
}

/** `change` is what happens before the first night comes. */
export async function serveTown(change: (town: Municipality) => void = () => undefined): Promise<ServedTown> {
  const rules = await makeRulesFolder(townRules);
  const town = await openTestService({ RULES_DIR: rules.path });
  const municipality = buildMunicipality(nextNight(town.service));
  change(municipality);
  const platforms = await startPlatformServer(municipality);
  for (const channel of exampleChannels(platforms.origin)) await town.register(channel);
  await town.night();
  changeBeforeSecondNight(municipality);
  await town.night();
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
