import type { Page } from 'playwright-core';
import { listPageFaults } from './page-faults.js';
import { takePicture } from './take-picture.js';

/** On a desk and on a phone, by day and by night. By night nothing but the colours is another, and they hang on no width. */
const looks = [
  { colorScheme: 'light', width: 1280, of: 'everything', isForContent: true },
  { colorScheme: 'light', width: 320, of: 'everything', isForContent: true },
  { colorScheme: 'dark', width: 320, of: 'colours', isForContent: false },
  { colorScheme: 'dark', width: 1280, of: 'colours', isForContent: true },
] as const;

/** What stands around a page's own content is the same on every page, and is looked at whole, in every look, on one. */
export type Around = 'around-in-every-look' | 'around-in-one-look';

/** Where the page that is open breaks WCAG 2.2 AA, or its width, in any look. */
export async function listFaultsInEveryLook(
  page: Page,
  name: string,
  around: Around = 'around-in-one-look',
): Promise<string[]> {
  const found: string[] = [];
  const [first] = looks;
  const isWhole = around === 'around-in-every-look';
  for (const look of looks.filter(({ isForContent }) => isForContent || isWhole)) {
    const { colorScheme, width, of } = look;
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await takePicture(page, `${name}-${colorScheme}-${width}`);
    const faults = await listPageFaults(page, { of, within: isWhole || look === first ? 'body' : 'main' });
    found.push(...faults.map((fault) => `${name}, ${colorScheme} at ${width} px: ${fault}`));
  }
  return found;
}
