import type { Page } from 'playwright-core';

/** What the keyboard stands on, as a screen reader would name it. */
export interface Stop {
  readonly name: string;
  /** Among all elements of the page; the parts of a date field share theirs. */
  readonly place: number;
  /** A ring or a line that tells where the focus is. */
  readonly isShown: boolean;
}

const mostStops = 120;

/** Presses Tab until the thing of that name has the focus. @throws where it cannot be reached, or the focus does not show */
export async function tabTo(page: Page, name: string | RegExp): Promise<Stop> {
  const passed: string[] = [];
  for (let stops = 0; stops < mostStops; stops++) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (stop && matches(stop.name, name)) {
      if (!stop.isShown) throw new Error(`the focus does not show on ${stop.name}`);
      return stop;
    }
    passed.push(stop?.name ?? '(none)');
  }
  throw new Error(`${String(name)} cannot be reached; passed: ${passed.join(' | ')}`);
}

/** Tabs there and types over what stood in it. */
export async function fill(page: Page, name: string | RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Tabs there and presses Enter; the next page has come when it returns. */
export async function follow(page: Page, name: string | RegExp): Promise<void> {
  await tabTo(page, name);
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')]);
  await page.waitForLoadState();
}

/** Every stop from the page's top until the keyboard leaves it, or begins again. @throws where it never does */
export async function listStops(page: Page): Promise<Stop[]> {
  await recordStops(page);
  for (let held = 0; held < mostHolds; held++) {
    await holdTab(page);
    const { stops, isOver } = await page.evaluate(() => (globalThis as unknown as Recording).recordedStops);
    if (isOver) return stops;
  }
  throw new Error('the keyboard is trapped');
}

interface Recording {
  recordedStops: { stops: Stop[]; isOver: boolean };
}

const pressesAHold = 25;
const mostHolds = 40;

/** As somebody does who lets the key repeat. */
async function holdTab(page: Page): Promise<void> {
  await Promise.all(Array.from({ length: pressesAHold }, () => page.keyboard.down('Tab')));
  await page.keyboard.up('Tab');
}

/** The page itself notes where the focus goes: asking after every press takes most of the time. */
async function recordStops(page: Page): Promise<void> {
  const reader = await page.evaluateHandle<() => Stop | null>(`(${readActive.toString()})`);
  await page.evaluate((read) => {
    const recorded: Recording['recordedStops'] = { stops: [], isOver: false };
    (globalThis as unknown as Recording).recordedStops = recorded;
    document.addEventListener('focusout', ({ relatedTarget }) => {
      recorded.isOver ||= relatedTarget === null;
    });
    document.addEventListener('focusin', () => {
      const { stops } = recorded;
      const stop = read();
      recorded.isOver ||= stop === null || (stops.length > 1 && stop.place === stops[0]!.place);
      if (!recorded.isOver && stop!.place !== stops.at(-1)?.place) stops.push(stop!);
    });
  }, reader);
}

/** How many things of the page the keyboard should stop at. */
export function countFocusable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(focusable)].filter((element) => element.checkVisibility()).length;
  });
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(readActive);
}

/** Runs in the page. */
function readActive(): Stop | null {
  const element = document.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null }) | null;
  if (!element || element === document.body) return null;
  const label = element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.textContent;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    name: label.replace(/\s+/g, ' ').trim(),
    place: [...document.querySelectorAll('*')].indexOf(element),
    isShown: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}
