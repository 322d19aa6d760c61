import type { Browser } from 'playwright-core';
import { brokenTownRules, changedTownRules } from '../rules/index.js';
import { describeInBrowser, openBrowser } from './chromium.js';
import { listFaultsInEveryLook } from './every-look.js';
import { follow } from './keyboard.js';
import { serveTown, signedIn, type ServedTown } from './served-town.js';

jest.setTimeout(300_000);

const archivist = [{ role: 'archivist', recordsCreatorId: null }] as const;

describeInBrowser('rule files that are other than what is in force', () => {
  let served: ServedTown;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveTown(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('show without a fault in every look', async () => {
    const context = await signedIn(browser, served.town, archivist);
    const page = await context.newPage();
    const found: string[] = [];
    for (const [name, rules] of [
      ['changed', changedTownRules],
      ['broken', brokenTownRules],
    ] as const) {
      await served.rules.write(rules);
      for (const path of ['/regler', '/regler/andringar']) {
        await page.goto(path);
        while (await page.locator('meta[http-equiv=refresh]').count()) await page.reload();
        found.push(...(await listFaultsInEveryLook(page, `rules-${name}${path.replaceAll('/', '-')}`)));
      }
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it('are taken into use with a keyboard alone', async () => {
    await served.rules.write(changedTownRules);
    const context = await signedIn(browser, served.town, archivist);
    const page = await context.newPage();
    await page.goto('/regler');
    await follow(page, 'Se vad som ändras');
    while (await page.locator('meta[http-equiv=refresh]').count()) await page.reload();
    await follow(page, 'Ta reglerna i bruk nu');
    expect(await page.textContent('main')).toContain('De ändrade reglerna gäller nu.');
    await context.close();
  });
});
