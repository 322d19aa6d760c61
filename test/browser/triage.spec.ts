import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Channel } from '../../src/channels/index.js';
import { openServedTriage, type ServedTriage } from '../rules/index.js';
import { describeInBrowser, openBrowser } from './chromium.js';
import { listFaultsInEveryLook } from './every-look.js';
import { timesOf } from '../series/series.js';
import { signedIn } from './served-town.js';

jest.setTimeout(300_000);

const series = { name: 'decided together', few: 60, share: 200, all: 200 };
const registrar = [{ role: 'registrar', recordsCreatorId: null }] as const;

describeInBrowser('registrars with a keyboard', () => {
  let browser: Browser;
  let triage: ServedTriage;
  let channel: Channel;
  let contexts: BrowserContext[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    triage = await openServedTriage();
    channel = await triage.register();
  });
  afterEach(async () => {
    for (const context of contexts) await context.close();
    contexts = [];
    await triage.close();
  });

  async function openPage(name: string, options = {}): Promise<Page> {
    const context = await signedIn(browser, triage.service, registrar, options, name);
    contexts.push(context);
    return context.newPage();
  }
  /** The next page has come when it returns. */
  async function press(page: Page, key: string): Promise<void> {
    await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press(key)]);
    await page.waitForLoadState();
  }
  const shownOn = async (page: Page) =>
    (await page.locator('.tree').count()) === 0
      ? null
      : page.locator('form[action="/triage/besluta"] input[name=handling]').inputValue();
  const registrationOf = async (id: string) => (await triage.view(id)).registration;
  const focusOn = (page: Page) => page.evaluate(() => document.activeElement?.id ?? '');
  const begin = async (page: Page) => {
    await page.goto('/triage');
    await page.waitForSelector('[data-keys=on]');
  };

  it('decide of many together: none twice, none lost, each by whom the log says', async () => {
    const many = timesOf(series);
    const texts = Array.from({ length: many }, (_, n) => `Synpunkt nummer ${n} om vägen`);
    const ids = await triage.say(channel, texts);
    const people = [await openPage('Ritva Registrator'), await openPage('Rolf Registrator')];
    const keys = ['o', 'i', 'r', 'o', 's'];
    const work = people.map(async (page) => {
      const decided: string[] = [];
      await begin(page);
      for (let id = await shownOn(page); id !== null; id = await shownOn(page)) {
        await press(page, keys[decided.length % keys.length]!);
        decided.push(id);
        expect(await page.textContent('#utfall')).toContain(`Handling ${id}: `);
        if (decided.length % 17 === 0) await skipAndComeBack(page);
      }
      return decided;
    });
    const [ritva = [], rolf = []] = await Promise.all(work);
    expect([...ritva, ...rolf].sort()).toEqual([...ids].sort());
    expect(Math.min(ritva.length, rolf.length)).toBeGreaterThan(many / 10);
    const decisions = await triage.service.database.read<{ recordId: string; by: string }>(
      `SELECT o.record_id AS "recordId", d.decided_by AS by FROM registration_decision d
         JOIN registration_decision_record o ON o.decision_id = d.id WHERE d.basis = 'person' ORDER BY o.record_id`,
    );
    expect(decisions).toHaveLength(many);
    const by = new Map(decisions.map((one) => [one.recordId, one.by]));
    expect(new Set(ritva.map((id) => by.get(id)))).toEqual(new Set(['Ritva Registrator']));
    expect(new Set(rolf.map((id) => by.get(id)))).toEqual(new Set(['Rolf Registrator']));
  });

  /** What was put behind comes again when the rest has been offered. */
  async function skipAndComeBack(page: Page): Promise<void> {
    if ((await shownOn(page)) !== null) await press(page, 'n');
  }

  it('stand on the record’s heading after each decision, hear what was decided, and take it back', async () => {
    const [first = '', second] = await triage.say(channel, ['Fin bro', 'Ful bro']);
    const page = await openPage('Ritva Registrator');
    await begin(page);
    await press(page, 'o');
    expect([await focusOn(page), await shownOn(page)]).toEqual(['handling', second]);
    expect(await page.locator('#utfall').getAttribute('role')).toBe('status');
    expect(await page.textContent('#utfall')).toContain(`Handling ${first}: hålls ordnad.`);
    await press(page, 'u');
    expect([await shownOn(page), await registrationOf(first)]).toEqual([first, 'undecided']);
  });

  it('decide of nothing while they write, or with the keys turned off, here and on the next page', async () => {
    const [id = ''] = await triage.say(channel, ['Fin bro', 'Ful bro']);
    const page = await openPage('Ritva Registrator');
    await begin(page);
    await page.locator('#reason').focus();
    await page.keyboard.type('obs ring skolan');
    await page.getByText('Skriv själv vad registret ska säga').click();
    await page.locator('#publicParty').focus();
    await page.keyboard.press('Enter');
    await page.locator('#handling').focus();
    await page.keyboard.press('Control+o');
    await page.getByRole('button', { name: 'Kortkommandon' }).press('Enter');
    await page.keyboard.press('o');
    await page.reload();
    expect(await page.locator('.triage').getAttribute('data-keys')).toBe('off');
    await page.keyboard.press('i');
    expect([await shownOn(page), await registrationOf(id)]).toEqual([id, 'undecided']);
    await page.getByRole('button', { name: 'Kortkommandon' }).press('Enter');
    await page.locator('#reason').fill('Allmänt');
    await page.locator('#handling').focus();
    await press(page, 'i');
    expect(await registrationOf(id)).toBe('insignificant');
  });

  it('press twice, or hold the key, and decide once', async () => {
    const [first = '', second = ''] = await triage.say(channel, ['Fin bro', 'Ful bro']);
    const page = await openPage('Ritva Registrator');
    await begin(page);
    await Promise.all([
      page.waitForEvent('framenavigated'),
      page.evaluate(() => {
        for (const repeat of [false, true, false])
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'o', repeat, bubbles: true }));
      }),
    ]);
    await page.waitForLoadState();
    expect([await registrationOf(first), await registrationOf(second)]).toEqual(['kept-ordered', 'undecided']);
    expect(await page.textContent('#utfall')).toContain(`Handling ${first}: hålls ordnad.`);
  });

  it('decide of all with the same text by two keys, and see which first', async () => {
    const ids = await triage.say(channel, ['Heja laget', 'Heja laget', 'Heja laget']);
    const page = await openPage('Ritva Registrator');
    await begin(page);
    await page.keyboard.press('a');
    expect(await page.locator('details.alike').getAttribute('open')).not.toBeNull();
    expect(await page.textContent('details.alike')).toContain('Alla 3 är uppenbart obetydliga');
    await press(page, 'i');
    expect(await Promise.all(ids.map(registrationOf))).toEqual(Array(3).fill('insignificant'));
    expect(await page.textContent('#utfall')).toContain('och 2 till: uppenbart obetydlig.');
  });

  it('judge samples by J and N, and go on to the note with Shift and R', async () => {
    await triage.say(channel, ['Tack!', 'Tack så mycket']);
    const page = await openPage('Ritva Registrator');
    await page.goto('/triage/stickprov');
    await page.waitForSelector('[data-keys=on]');
    await press(page, 'j');
    expect(await page.textContent('#utfall')).toContain('regeln hade rätt');
    await press(page, 'n');
    expect(await page.textContent('#utfall')).toContain('inte längre bedömd');
    await begin(page);
    await press(page, 'Shift+R');
    expect(new URL(page.url()).pathname).toMatch(/^\/anteckningar\/\d+$/);
  });

  it('work without any script, by the same buttons', async () => {
    const [id = ''] = await triage.say(channel, ['Fin bro']);
    const page = await openPage('Ritva Registrator', { javaScriptEnabled: false });
    await page.goto('/triage');
    expect(await page.getByRole('button', { name: 'Kortkommandon' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Håll ordnad' }).click();
    await page.getByRole('button', { name: 'Ångra' }).click();
    expect(await registrationOf(id)).toBe('undecided');
    await page.getByRole('button', { name: 'Hoppa över' }).click();
    await page.getByRole('button', { name: 'Uppenbart obetydlig' }).click();
    expect(await registrationOf(id)).toBe('insignificant');
  });

  it('have pages without a fault in every look', async () => {
    await triage.say(channel, [
      'Jag ska slå ihjäl er om inte bron blir klar. Varför händer inget?',
      'Heja laget',
      'Heja laget',
      'Tack!',
    ]);
    const page = await openPage('Ritva Registrator');
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const found: string[] = [];
    const look = async (name: string) => found.push(...(await listFaultsInEveryLook(page, `triage-${name}`)));
    await begin(page);
    await look('threat');
    await press(page, 'r');
    await page.keyboard.press('a');
    await look('alike');
    await page.goto('/triage/ko');
    await look('queue');
    await page.goto('/triage/stickprov');
    await look('sample');
    await press(page, 'n');
    await look('overturned');
    await begin(page);
    await press(page, 'o');
    await press(page, 'o');
    await look('overturned-next');
    await press(page, 's');
    await look('none');
    await page.goto('/');
    await look('start');
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
