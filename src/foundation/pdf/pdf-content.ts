/** What a document holds; how it looks is the renderer's matter. Texts may be hostile. */
export interface PdfContent {
  readonly title: string;
  /** What the document is about, in a line. */
  readonly subject: string;
  /** The same content made at the same instant is the same bytes. */
  readonly madeAt: Date;
  /** A report begins with a cover; a form has its facts close together. A report unless it is said. */
  readonly layout?: PdfLayout;
  readonly blocks: readonly PdfBlock[];
}

export type PdfLayout = 'report' | 'form';

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A table of two columns whose left one heads each row. */
  | { readonly kind: 'facts'; readonly facts: readonly PdfFact[] }
  | PdfTable
  | { readonly kind: 'page-break' };

/** A table with a head for each column; the first cell heads its row. */
export interface PdfTable {
  readonly kind: 'table';
  readonly columns: readonly PdfColumn[];
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
}
