import type { Browser } from 'playwright-core';
import { NamedDecisions } from '../../src/triage/index.js';
import { describeInBrowser, openBrowser } from './chromium.js';
import { serveTown, signedIn, type ServedTown } from './served-town.js';
import { takePicture } from './take-picture.js';

jest.setTimeout(300_000);

/** Within the margins of the paper, in pixels of a browser. */
const a4 = { width: 680, height: 1010 };
const grants = [{ role: 'registrar', recordsCreatorId: null }] as const;

describeInBrowser('the register on paper', () => {
  let served: ServedTown;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveTown(), openBrowser()]);
    const [record] = await served.town.database.read<{ id: string }>(
      `SELECT id FROM record WHERE origin = 'received' ORDER BY id LIMIT 1`,
    );
    const decision = { decision: 'registered', secrecy: 'not-suspected', reason: null, entry: null } as const;
    const acting = { actor: { kind: 'person', id: 1, name: 'Åsa Öberg' }, grants } as const;
    await served.town.get(NamedDecisions).decide({ ...decision, recordIds: [record!.id] }, acting);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it('is the entries and whose they are, without what is there to be pressed', async () => {
    const context = await signedIn(browser, served.town, grants, { viewport: a4 });
    const page = await context.newPage();
    await page.goto('/register');
    const heading = page.getByText(/Det som får visas för alla\. Utskrivet \d{4}-\d{2}-\d{2}\./);
    expect(await heading.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await takePicture(page, 'register-on-paper');
    expect(await heading.textContent()).toMatch(/^Kommunstyrelsen, /);
    expect(await heading.isVisible()).toBe(true);
    for (const pressed of ['nav', 'form', '.actions a'])
      for (const element of await page.locator(pressed).all()) expect(await element.isVisible()).toBe(false);
    expect(await page.getByText(/^SM KS \d{4}:1$/).isVisible()).toBe(true);
    const table = (await page.locator('table').boundingBox())!;
    expect(table.x + table.width).toBeLessThanOrEqual(a4.width);
    await context.close();
  });
});
