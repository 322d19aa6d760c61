import type { Browser } from 'playwright-core';
import { describeInBrowser, openBrowser } from './chromium.js';
import { listFaultsInEveryLook } from './every-look.js';
import { listPageFaults } from './page-faults.js';
import { serveTown, signedIn, type ServedTown } from './served-town.js';
import { takePicture } from './take-picture.js';
import { listTownPages, type TownPages } from './town-pages.js';

jest.setTimeout(600_000);

const everyRole = [
  { role: 'administrator', recordsCreatorId: null },
  { role: 'archivist', recordsCreatorId: null },
  { role: 'communications', recordsCreatorId: null },
] as const;

describeInBrowser('every page', () => {
  let served: ServedTown;
  let browser: Browser;
  let pages: TownPages;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveTown(), openBrowser()]);
    await served.town.letIn(everyRole);
    pages = await listTownPages(served.town);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('holds WCAG 2.2 AA and its width in every look', async () => {
    const context = await signedIn(browser, served.town, everyRole);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const found: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      const around = name === 'start' ? 'around-in-every-look' : 'around-in-one-look';
      found.push(...(await listFaultsInEveryLook(page, name, around)));
    }
    await context.close();
    expect(found).toEqual([]);
    expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
  });

  it('does so before anybody has signed in, too', async () => {
    const context = await browser.newContext({ baseURL: served.town.origin, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    for (const path of ['/logga-in', '/engangslank/finns-inte', '/om', '/tillganglighet']) {
      await page.goto(path);
      await takePicture(page, `signed-out${path.replaceAll('/', '-')}`);
      expect({ path, faults: await listPageFaults(page) }).toEqual({
        path,
        faults: [],
      });
    }
    await context.close();
  });
});
