import type axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** The short one: every page reads it anew. */
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What another colour scheme can break: elements, names and places are the same. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What is looked for, and in which part of the page. */
export interface Look {
  readonly of: 'everything' | 'colours';
  readonly within: 'body' | 'main';
}

/** Where a page breaks WCAG 2.2 AA, or its width; with `of: 'colours'`, where its colours break it. */
export async function listPageFaults(
  page: Page,
  { of, within }: Look = { of: 'everything', within: 'body' },
): Promise<string[]> {
  const only: RunOnly = of === 'colours' ? { type: 'rule', values: colourRules } : { type: 'tag', values: rules };
  return [...(await listViolations(page, only, within)), ...(await listOverflow(page))];
}

/** The policy forbids every script of a page; this one is the browser's own, and stays until the next page. */
async function listViolations(page: Page, runOnly: RunOnly, within: Look['within']): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    // What is in order need not be listed, which takes longer than finding it.
    ([part, only]) => {
      const { axe: axeInPage } = globalThis as unknown as { axe: typeof axe };
      const context = part === 'body' ? document : part;
      return axeInPage.run(context, { runOnly: only, resultTypes: ['violations'] });
    },
    [within, runOnly] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** What makes the page wider than its window. */
function listOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in ${clientWidth} px`] : [];
  });
}
