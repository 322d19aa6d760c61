import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from './chromium.js';
import { listDisposalPages, openDisposalPlaces, type DisposalPlaces } from './disposal-places.js';
import { listFaultsInEveryLook } from './every-look.js';
import { countFocusable, fill, follow, listStops, tabTo } from './keyboard.js';
import { signedIn } from './served-town.js';
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

  it('hold WCAG 2.2 AA and their width in every look', async () => {
    const context = await signedIn(browser, places.ruled.service, archivist);
    const page = await context.newPage();
    const found: string[] = [];
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(path);
      found.push(...(await listFaultsInEveryLook(page, name)));
    }
    await context.close();
    expect(found).toEqual([]);
  });

  it('are reached in full by keyboard', async () => {
    const context = await signedIn(browser, places.ruled.service, archivist);
    const page = await context.newPage();
    for (const name of ['disposal', 'disposal-list-waiting', 'disposal-lines-executed', 'disposal-certificate']) {
      await page.goto(pages[name]!);
      const stops = await listStops(page);
      expect(stops.filter(({ isShown }) => !isShown)).toEqual([]);
      expect({ name, stops: stops.length }).toEqual({ name, stops: await countFocusable(page) });
    }
    await context.close();
  });

  it('lead from proposal to certificate with a keyboard alone, by three people', async () => {
    const { ruled, captureDue } = places;
    const children = await ruled.register({ recordsCreator: 'Barnnämnden', accountId: 'barn' });
    await captureDue(3, children);
    const name = await as(async (page) => {
      await follow(page, 'Gallring');
      await tabTo(page, 'Arkivbildare');
      await page.keyboard.type('Barn');
      await follow(page, 'Föreslå handlingar');
      await tabTo(page, /^Välj .*K2/);
      await page.keyboard.press('Space');
      await tabTo(page, 'Vad gäller för dem?');
      await page.keyboard.type('Läst');
      await follow(page, 'Markera grupperna');
      expect(await page.textContent('main')).toContain('Du föreslog listan själv');
      return (await page.textContent('h1'))!.replace('Gallringslista ', '');
    });
    await as(async (page) => {
      await follow(page, `Gallringslista ${name}`);
      await fill(page, /^Skriv listans namn/, name);
      await follow(page, 'Godkänn att 3 rader förstörs');
      expect(await page.textContent('main')).toContain('Listan är godkänd.');
    });
    const { clock } = ruled.service;
    clock.leapTo(new Date(clock.now().getTime() + 8 * 24 * 3_600_000));
    await as(async (page) => {
      await follow(page, 'Gallring');
      await follow(page, name);
      await follow(page, 'Förstör 3 rader nu');
      while (await page.locator('meta[http-equiv=refresh]').count()) await page.reload();
      await follow(page, 'Gallringsprotokollet');
      expect(await page.textContent('h1')).toBe(`Gallringsprotokoll ${name}`);
    });
  });

  /** Somebody new, on the start page. */
  async function as<T>(deed: (page: Page) => Promise<T>): Promise<T> {
    const context = await signedIn(browser, places.ruled.service, archivist);
    const page = await context.newPage();
    await page.goto('/');
    const result = await deed(page);
    await context.close();
    return result;
  }
});
