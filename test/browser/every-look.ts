import type { Page } from 'playwright-core';
import { listPageFaults } from './page-faults.js';
import { takePicture } from './take-picture.js';

/** On a desk and on a phone, by day and by night. By night nothing but the colours is another. */
const looks = [
  { colorScheme: 'light', width: 1280, of: 'everything' },
  { colorScheme: 'light', width: 320, of: 'everything' },
  { colorScheme: 'dark', width: 320, of: 'colours' },
  { colorScheme: 'dark', width: 1280, of: 'colours' },
] as const;

/** Where the page that is open breaks WCAG 2.2 AA, or its width, in any look. */
export async function listFaultsInEveryLook(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, of } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await takePicture(page, `${name}-${colorScheme}-${width}`);
    const faults = await listPageFaults(page, of);
    found.push(...faults.map((fault) => `${name}, ${colorScheme} at ${width} px: ${fault}`));
  }
  return found;
}
