import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { brokenTownRules, changedTownRules } from '../rules/index.js';
import { describeInBrowser, openBrowser } from './chromium.js';
import { follow } from './keyboard.js';
import { looks } from './looks.js';
import { listPageFaults } from './page-faults.js';
import { serveTown, signedIn, type ServedTown } from './served-town.js';
import { takePicture } from './take-picture.js';

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

  it.each(looks)('show without a fault, $colorScheme at $width px', async ({ colorScheme, width, of }) => {
    const context = await signedIn(browser, served.town, archivist, { colorScheme, viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const [name, rules] of [
      ['changed', changedTownRules],
      ['broken', brokenTownRules],
    ] as const) {
      await served.rules.write(rules);
      for (const path of ['/regler', '/regler/andringar']) {
        await page.goto(path);
        while (await page.locator('meta[http-equiv=refresh]').count()) await page.reload();
        await takePicture(page, `rules-${name}${path.replaceAll('/', '-')}-${colorScheme}-${width}`);
        expect({ name, path, faults: await listPageFaults(page, of) }).toEqual({ name, path, faults: [] });
      }
    }
    await context.close();
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
