import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import { OneTimeLinksService } from '../../src/foundation/access/index.js';
import { openTestService, type TestService } from '../service/index.js';
import { describeInBrowser, openBrowser } from './chromium.js';
import { countFocusable, fill, follow, listStops, tabTo } from './keyboard.js';
import { listPageFaults } from './page-faults.js';
import { serveTown, signedIn, type ServedTown } from './served-town.js';
import { takePicture } from './take-picture.js';
import { listTownPages } from './town-pages.js';

jest.setTimeout(300_000);

const password = 'tre korta ord till dig';

describeInBrowser('somebody with a keyboard alone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describeInBrowser('on the first day', () => {
    let service: TestService;
    let platforms: PlatformServer;
    let context: BrowserContext;
    let page: Page;
    beforeEach(async () => {
      service = await openTestService();
      platforms = await startPlatformServer(buildMunicipality(service.clock.now()));
      context = await browser.newContext({ baseURL: service.origin });
      page = await context.newPage();
    });
    afterEach(async () => {
      await context.close();
      await platforms.close();
      await service.close();
    });

    it('gets from the one-time link to the first captured record', async () => {
      const token = await service.get(OneTimeLinksService).makeForFirstAdministrator();
      await page.goto(`/engangslank/${token!}`);
      await becomeAdministrator();
      await follow(page, 'Registrera den första kanalen');
      await tabTo(page, 'Plattform');
      await page.keyboard.type('Mastodon');
      await fill(page, /^Kontots adress/, `${platforms.origin}/@norrsunda`);
      await follow(page, 'Slå upp kontot');
      expect(await page.textContent('main')).toContain('Norrsunda kommun');
      await fill(page, /^Arkivbildare/, 'Kommunstyrelsen');
      await fill(page, /^Enhet/, 'Kommunikationsenheten');
      await fill(page, /^Kanalansvarig/, 'Sara Lindmark <sara@norrsunda.example>');
      await follow(page, /^Registrera/);
      await follow(page, 'Fånga in nu');
      await captureEnds();
      await page.goto('/');
      await follow(page, 'Handlingar');
      await follow(page, /^(Inlägg|Kommentar|Svar) av /);
      expect(await page.textContent('h1')).toMatch(/av /);
      expect(await page.textContent('main')).toContain('Som den såg ut');
    });

    async function becomeAdministrator(): Promise<void> {
      await fill(page, 'Namn', 'Åsa Öberg');
      await fill(page, /^E-postadress/, 'asa@norrsunda.example');
      await fill(page, 'Lösenord', password);
      await fill(page, 'Lösenordet en gång till', password);
      await follow(page, 'Spara och logga in');
    }

    async function captureEnds(): Promise<void> {
      for (let looks = 0; looks < 300; looks++) {
        const [run] = await service.database.read<{ state: string }>(`SELECT state FROM capture_run`);
        if (run?.state === 'done') return;
        await page.reload();
      }
      throw new Error('the capture never ended');
    }
  });

  describeInBrowser('among two nights', () => {
    let served: ServedTown;
    let context: BrowserContext;
    beforeAll(async () => {
      served = await serveTown();
      context = await signedIn(browser, served.town, [{ role: 'administrator', recordsCreatorId: null }]);
    });
    afterAll(async () => {
      await context.close();
      await served.close();
    });

    it('reaches everything on every page, sees where they are, and gets out again', async () => {
      const page = await context.newPage();
      for (const [name, path] of Object.entries(await listTownPages(served.town))) {
        await page.goto(path);
        const stops = await listStops(page);
        expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
        expect({ name, first: stops[0]?.name }).toEqual({ name, first: 'Hoppa till innehållet' });
        expect({ name, stops: stops.length }).toEqual({ name, stops: await countFocusable(page) });
      }
    });

    it('opens the menu of a narrow window, goes by it, and closes it again', async () => {
      const page = await context.newPage();
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto('/handlingar');
      const menu = page.getByRole('navigation', { name: 'Huvudmeny' });
      expect(await menu.isVisible()).toBe(false);
      await tabTo(page, 'Meny');
      await page.keyboard.press('Enter');
      expect(await menu.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await menu.isVisible()).toBe(false);
      await page.keyboard.press('Enter');
      await takePicture(page, 'menu-open');
      expect(await listPageFaults(page)).toEqual([]);
      await follow(page, 'Kanaler');
      expect(new URL(page.url()).pathname).toBe('/kanaler');
    });

    it('jumps over the menu', async () => {
      const page = await context.newPage();
      await page.goto('/handlingar');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await tabTo(page, /^Sök efter ord/);
      expect(await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement))).toBe(true);
    });
  });
});
