import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildMunicipality } from '../../demo/municipality/build-municipality.js';
import { exampleChannels } from '../../demo/municipality/channels.js';
import { startPlatformServer, type PlatformServer } from '../../demo/platform-server/platform-server.js';
import { ChannelsService } from '../../src/channels/index.js';
import { openTestService, type TestService } from '../service/index.js';
import { describeInBrowser, openBrowser } from './chromium.js';
import { listPageFaults } from './page-faults.js';
import { signedIn } from './served-town.js';
import { takePicture } from './take-picture.js';

jest.setTimeout(300_000);

const heading = 'Plattform;Adress;Kanalnummer;Arkivbildare;Enhet;Kanalansvarig';
const officer = 'Åsa Lind <asa.lind@norrsunda.example>';

describeInBrowser('a file with channels', () => {
  let browser: Browser;
  let service: TestService;
  let platforms: PlatformServer;
  beforeAll(async () => {
    browser = await openBrowser();
    service = await openTestService();
    platforms = await startPlatformServer(buildMunicipality(service.clock.now()));
    await service.register({ ...exampleChannels(platforms.origin)[0], unit: 'Kommunikation' });
  });
  afterAll(async () => {
    await browser.close();
    await service.close();
    await platforms.close();
  });

  describe.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 320 },
  ] as const)('in a window of $width px, $colorScheme', ({ colorScheme, width }) => {
    let context: BrowserContext;
    let page: Page;
    beforeEach(async () => {
      const keeper = [{ role: 'communications', recordsCreatorId: null }] as const;
      context = await signedIn(browser, service, keeper, { colorScheme, viewport: { width, height: 900 } });
      page = await context.newPage();
      await page.goto('/kanaler');
      await page.click('text=Läs in från fil');
    });
    afterEach(() => context.close());

    async function send(...lines: readonly string[]): Promise<void> {
      const buffer = Buffer.from([heading, ...lines].join('\n'));
      await page.setInputFiles('input[type=file]', { name: 'kanaler.csv', mimeType: 'text/csv', buffer });
      await page.click('text=Visa vad som skulle hända');
    }
    const rows = async () =>
      (await page.locator('tbody tr').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    /** What one could confirm without having seen it. */
    const listHidden = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main table *')]
          .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth)
          .map((part) => part.textContent),
      );
    async function look(name: string): Promise<void> {
      await takePicture(page, `${name}-${colorScheme}-${width}`);
      expect(await listPageFaults(page)).toEqual([]);
    }

    it('is shown with what is wrong, line by line, and not saved', async () => {
      await look('import-choose');
      await send(
        `mastodon;${platforms.origin}/@ingen;;Kommunstyrelsen;Kommunikation;${officer}`,
        ';;1;;;ingen adress',
        ';;77;;Skolan;',
      );
      await look('import-wrong');
      expect(await page.textContent('[role=status]')).toBe('3 felaktiga');
      const [missing, wrong, unknown] = await rows();
      expect(missing).toMatch(/^2 Fel .*@ingen Adress: Kontot finns inte på plattformen/);
      expect(wrong).toMatch(/^3 Fel Norrsunda kommun Enhet: .*Kanalansvarig: /);
      expect(unknown).toMatch(/^4 Fel Kanal 77 /);
      expect(await page.textContent('[role=alert]')).toContain('Inget kan sparas förrän alla rader är rätt');
      expect(await page.locator('text=Spara i förteckningen').count()).toBe(0);
    });

    it('is shown as it would be, and stands in the register when it is confirmed', async () => {
      const unit = `Enheten vid ${width}`;
      const path = width === 320 ? '/@norrsunda_bygg' : '/';
      const platform = width === 320 ? 'mastodon' : 'wordpress';
      await send(
        `${platform};${platforms.origin}${path};;Byggnadsnämnden;${unit};${officer}`,
        `;;1;;${unit};${officer}`,
      );
      await look('import-preview');
      expect(await listHidden()).toEqual([]);
      const [added, changed] = await rows();
      expect(added).toMatch(/^2 Ny kanal .*(Mastodon|WordPress).*Byggnadsnämnden/);
      expect(changed).toMatch(new RegExp(`^3 Ändras .*→ ${unit}`));
      const before = await service.get(ChannelsService).listAll();
      expect(before.filter((channel) => channel.unit === unit)).toEqual([]);
      await page.click('text=Spara i förteckningen');
      expect(new URL(page.url()).pathname).toBe('/kanaler');
      expect((await rows()).filter((row) => row.includes('Byggnadsnämnden'))).toHaveLength(before.length);
      await page.click('tbody a:has-text("Norrsunda kommun")');
      await look('import-done');
      const after = await service.get(ChannelsService).listAll();
      expect(after.filter((channel) => channel.unit === unit)).toHaveLength(2);
    });
  });
});
