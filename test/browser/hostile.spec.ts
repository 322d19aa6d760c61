import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from './chromium.js';
import { openHostileTown, scriptText, type HostileTown } from './hostile-town.js';
import { signedIn } from './served-town.js';
import { takePicture } from './take-picture.js';

jest.setTimeout(300_000);

const administrator = [
  { role: 'administrator', recordsCreatorId: null },
  { role: 'archivist', recordsCreatorId: null },
] as const;

/** What a page did or holds that it must not. */
interface Harm {
  readonly path: string;
  readonly what: string;
}

describeInBrowser('hostile content in every field', () => {
  let browser: Browser;
  let hostile: HostileTown;
  let paths: readonly string[];
  beforeAll(async () => {
    [hostile, browser] = await Promise.all([openHostileTown(), openBrowser()]);
    await hostile.town.letIn(administrator);
    paths = await listPaths();
  });
  afterAll(async () => {
    await browser.close();
    await hostile.close();
  });

  async function listPaths(): Promise<string[]> {
    const { database } = hostile.town;
    const records = await database.read<{ id: string }>(
      `SELECT DISTINCT record_id AS id FROM record_version WHERE text LIKE '%stolen%' OR text LIKE '%WWWWW%'
        UNION SELECT id FROM record WHERE author_name LIKE '%stolen%' OR author_name LIKE '%WWWWW%'`,
    );
    const runs = await database.read<{ id: string }>('SELECT id FROM capture_run');
    expect(records.length).toBeGreaterThanOrEqual(5);
    return [
      '/',
      '/handlingar',
      `/handlingar?q=${encodeURIComponent(scriptText)}&fran=${encodeURIComponent(scriptText)}`,
      ...records.flatMap(({ id }) => [`/handlingar/${id}`, `/handlingar/${id}/trad`]),
      '/triage',
      '/triage/ko',
      '/triage/stickprov',
      '/register',
      '/register?vy=fullstandig',
      '/register/1',
      '/register/1/ratta',
      '/register/2',
      '/register/2/ratta',
      '/kanaler',
      ...hostile.channels.flatMap(({ id }) => [
        `/kanaler/${id}`,
        `/kanaler/${id}/andra`,
        `/kanaler/${id}/avsluta`,
        `/matning/${id}`,
      ]),
      '/natter',
      ...runs.map(({ id }) => `/natter/${id}`),
      '/matning',
      '/konton',
      '/konton/ny',
      `/${encodeURIComponent(scriptText)}`,
    ];
  }

  const open = (width: number) => signedIn(browser, hostile.town, administrator, { viewport: { width, height: 900 } });

  it.each([1280, 320])('runs nothing, fetches nothing from elsewhere and holds the layout at %s px', async (width) => {
    const context = await open(width);
    const harms: Harm[] = [];
    const page = await watch(context, harms);
    for (const path of paths) {
      await page.goto(path);
      await takePicture(page, `hostile-${width}-${paths.indexOf(path)}`);
      for (const what of await listHarm(page)) harms.push({ path, what });
    }
    expect(harms).toEqual([]);
    await context.close();
  });

  it('is shown as the text that it is', async () => {
    const context = await open(1280);
    const page = await context.newPage();
    const [record] = await hostile.town.database.read<{ id: string }>(
      `SELECT id FROM record WHERE author_name LIKE '%stolen%' ORDER BY id LIMIT 1`,
    );
    await page.goto(`/handlingar/${record!.id}`);
    expect(await page.innerText('main')).toContain(scriptText);
    await page.goto('/kanaler/1');
    expect(await page.innerText('main')).toContain(scriptText);
    await context.close();
  });

  it('is served as a file that no browser runs', async () => {
    const context = await open(1280);
    const files = await hostile.town.database.read<{ sha256: string }>(
      `SELECT DISTINCT encode(sha256, 'hex') AS sha256 FROM record_attachment WHERE sha256 IS NOT NULL`,
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { sha256 } of files) {
      const answer = await context.request.get(`/filer/${sha256}`);
      expect(answer.status()).toBe(200);
      const headers = answer.headers();
      expect(headers['content-type']).not.toMatch(/html|svg|xml/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['content-security-policy']).toMatch(/sandbox|default-src 'none'/);
    }
    await context.close();
  });
});

async function watch(context: BrowserContext, harms: Harm[]): Promise<Page> {
  const page = await context.newPage();
  const harm = (what: string) => harms.push({ path: page.url(), what });
  page.on('dialog', (dialog) => {
    harm(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== 'data:' && origin !== new URL(page.url()).origin && page.url() !== 'about:blank')
      harm(`a request to ${origin}`);
  });
  page.on('popup', () => harm('a window opened'));
  return page;
}

function listHarm(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if ('stolen' in globalThis) found.push('a script ran');
    if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide in ${clientWidth} px`);
    const forbidden =
      'script:not([src="/assets/keys.js"]), iframe, object, embed, base, style, svg script, form[action^="http"], link[href^="http"]';
    for (const element of document.querySelectorAll(forbidden)) found.push(element.outerHTML.slice(0, 120));
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]'))
      if (!/^https?:$/.test(link.protocol)) found.push(link.outerHTML.slice(0, 120));
    for (const element of document.querySelectorAll('*'))
      for (const { name } of element.attributes) if (name.startsWith('on')) found.push(`${element.tagName} ${name}`);
    return found;
  });
}
