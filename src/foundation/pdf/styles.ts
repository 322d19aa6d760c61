import type { HeadingLevel } from './pdf-content.js';
import type { Style } from './typeface.js';

const ink = '#1b1f24';
const quiet = '#5a6470';

/** Points. */
export const page = { width: 595.28, height: 841.89, left: 64, right: 64, top: 64, bottom: 76 };
export const textWidth = page.width - page.left - page.right;
export const labelWidth = 150;
export const gutter = 14;
export const ruleColor = '#d5dae0';

export const body: Style = { face: 'regular', size: 10, color: ink };
export const label: Style = { face: 'regular', size: 10, color: quiet };
export const footer: Style = { face: 'regular', size: 8.5, color: quiet };

interface HeadingStyle extends Style {
  readonly before: number;
  readonly after: number;
}

export const headings: Readonly<Record<HeadingLevel, HeadingStyle>> = {
  1: { face: 'bold', size: 26, color: ink, before: 60, after: 14 },
  2: { face: 'bold', size: 18, color: ink, before: 20, after: 6 },
  3: { face: 'bold', size: 13.5, color: ink, before: 22, after: 2 },
  4: { face: 'bold', size: 10, color: ink, before: 10, after: 3 },
};
