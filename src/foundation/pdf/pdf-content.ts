/** What a document holds; how it looks is the renderer's matter. Texts may be hostile. */
export interface PdfContent<Block extends PdfBlock = PdfBlock> {
  readonly title: string;
  /** What the document is about, in a line. */
  readonly subject: string;
  /** The same content made at the same instant is the same bytes. */
  readonly madeAt: Date;
  /** A report begins with a cover; a form has its facts close together. A report unless it is said. */
  readonly layout?: PdfLayout;
  readonly blocks: readonly Block[];
}

export type PdfLayout = 'report' | 'form';

/** What is words alone: a page of the web can show it too. */
export type PdfTextBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A table of two columns whose left one heads each row. */
  | { readonly kind: 'facts'; readonly facts: readonly PdfFact[] }
  | PdfTable
  | { readonly kind: 'page-break' };

export type PdfBlock = PdfTextBlock | PdfPicture | PdfQuote | PdfNotice;

/** A table with a head for each column; the first cell heads its row. */
export interface PdfTable {
  readonly kind: 'table';
  readonly columns: readonly PdfColumn[];
  /** For what is compared rather than read: check sums stay on their lines. */
  readonly isSmall?: boolean;
  readonly rows: readonly (readonly string[])[];
}

export interface PdfColumn {
  readonly label: string;
  /** Its part of the width, beside the other columns'. */
  readonly share: number;
  readonly isNumber?: boolean;
}

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface PdfFact {
  readonly label: string;
  readonly value: string;
  /** Where the value leads, if it is an address of the web; any other is plain text. */
  readonly link?: string;
}

/** Never larger than it is, and kept with its caption on one page. */
export interface PdfPicture {
  readonly kind: 'picture';
  readonly picture: ShownPicture;
  /** What it shows, for those who cannot see it. */
  readonly alt: string;
  readonly caption: string | null;
}

/** A sound JPEG or PNG that a page can hold as it is. */
export interface ShownPicture {
  readonly kind: 'shown';
  readonly bytes: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What somebody wrote, as it looked: a framed card, which may go on over several pages. */
export interface PdfQuote {
  readonly kind: 'quote';
  readonly name: string;
  /** When it was written, and what else is known of it. */
  readonly time: string;
  /** With its own ends of lines; empty where there is none. */
  readonly text: string;
  readonly parts: readonly (PdfPicture | PdfRemark)[];
}

/** What is ours to say within a quote. */
export interface PdfRemark {
  readonly kind: 'remark';
  readonly text: string;
}

/** What a reader must see first, in a box of its own. */
export interface PdfNotice {
  readonly kind: 'notice';
  readonly title: string;
  readonly text: string;
}
