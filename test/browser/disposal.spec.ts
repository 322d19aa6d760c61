import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from './chromium.js';
import { listDisposalPages, openDisposalPlaces, type DisposalPlaces } from './disposal-places.js';
import { looks } from './looks.js';
import { listPageFaults } from './page-faults.js';
import { signedIn } from './served-town.js';
import { takePicture } from './take-picture.js';
import type { TownPages } from './town-pages.js';

jest.setTimeout(300_000);

const archivist = [{ role: 'archivist', recordsCreatorId: null }] as const;

describeInBrowser('the pages of disposal', () => {
  let places: DisposalPlaces;
  let browser: Browser;
  let pages: TownPages;
  beforeAll(async () => {
    [places, browser] = await Promise.all([openDisposalPlaces(), openBrowser()]);
    pages = await listDisposalPages(places);
  });
  afterAll(async () => {
    await browser.close();
    await places.ruled.close();
  });

  it.each(looks)('hold WCAG 2.2 AA and their width, $colorScheme at $width px', async ({ colorScheme, width }) => {
    const look = { colorScheme, viewport: { width, height: 900 } };
    const context = await signedIn(browser, places.ruled.service, archivist, look);
    const page = await context.newPage();
    const found: Record<string, unknown> = {};
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      await takePicture(page, `${name}-${colorScheme}-${width}`);
      const faults = await listPageFaults(page);
      if (faults.length > 0) found[name] = faults;
    }
    await context.close();
    expect(found).toEqual({});
  });
});
