import type { HeadingLevel, PdfLayout } from './pdf-content.js';
import type { Style } from './typeface.js';

const ink = '#1b1f24';
const quiet = '#5a6470';

/** Points. */
export const page = { width: 595.28, height: 841.89, left: 64, right: 64, top: 64, bottom: 76 };
export const textWidth = page.width - page.left - page.right;
export const gutter = 14;
export const ruleColor = '#d5dae0';
export const linkColor = '#0b4ea2';

/** The frame of what somebody wrote. */
export const card = { padding: 9, border: 0.75, color: '#98a2ae', gap: 5, highestPicture: 140 };
/** The frame of what a reader must see first. */
export const notice = { padding: 7, border: 2, color: ink };

export const footer: Style = { face: 'regular', size: 8.5, color: quiet };

interface HeadingStyle extends Style {
  readonly before: number;
  readonly after: number;
}

/** How the blocks of a document are set. */
export interface Look {
  readonly body: Style;
  readonly label: Style;
  readonly columnHead: Style;
  /** Tables that are compared rather than read. */
  readonly small: Style;
  readonly caption: Style;
  readonly quotedName: Style;
  readonly quoted: Style;
  readonly noticeTitle: Style;
  readonly cellPadding: number;
  /** A heading never stands alone at the foot of a page: this much of what follows fits below it. */
  readonly headingRoom: number;
  /** Of what heads a row of facts. */
  readonly labelWidth: number;
  readonly headings: Readonly<Record<HeadingLevel, HeadingStyle>>;
}

export const looks: Readonly<Record<PdfLayout, Look>> = {
  report: {
    body: { face: 'regular', size: 10, color: ink },
    label: { face: 'regular', size: 10, color: quiet },
    columnHead: { face: 'bold', size: 10, color: ink },
    small: { face: 'regular', size: 9, color: ink },
    caption: { face: 'regular', size: 9, color: quiet },
    quotedName: { face: 'bold', size: 11, color: ink },
    quoted: { face: 'regular', size: 11, color: ink },
    noticeTitle: { face: 'bold', size: 12, color: ink },
    cellPadding: 3,
    headingRoom: 60,
    labelWidth: 150,
    headings: {
      1: { face: 'bold', size: 26, color: ink, before: 60, after: 14 },
      2: { face: 'bold', size: 18, color: ink, before: 20, after: 6 },
      3: { face: 'bold', size: 13.5, color: ink, before: 22, after: 2 },
      4: { face: 'bold', size: 10, color: ink, before: 10, after: 3 },
    },
  },
  form: {
    body: { face: 'regular', size: 9, color: ink },
    label: { face: 'regular', size: 9, color: quiet },
    columnHead: { face: 'bold', size: 9, color: ink },
    small: { face: 'regular', size: 8, color: ink },
    caption: { face: 'regular', size: 8, color: quiet },
    quotedName: { face: 'bold', size: 10, color: ink },
    quoted: { face: 'regular', size: 10, color: ink },
    noticeTitle: { face: 'bold', size: 10.5, color: ink },
    cellPadding: 1.5,
    headingRoom: 50,
    labelWidth: 106,
    headings: {
      1: { face: 'bold', size: 18, color: ink, before: 0, after: 6 },
      2: { face: 'bold', size: 11.5, color: ink, before: 9, after: 3 },
      3: { face: 'bold', size: 9.5, color: ink, before: 8, after: 2 },
      4: { face: 'bold', size: 9, color: ink, before: 6, after: 2 },
    },
  },
};
