/** What a document holds; how it looks is the renderer's matter. Texts may be hostile. */
export interface PdfContent {
  readonly title: string;
  /** What the document is about, in a line. */
  readonly subject: string;
  /** The same content made at the same instant is the same bytes. */
  readonly madeAt: Date;
  readonly blocks: readonly PdfBlock[];
}

export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** A table of two columns whose left one heads each row. */
  | { readonly kind: 'facts'; readonly facts: readonly PdfFact[] }
  | { readonly kind: 'page-break' };

export type HeadingLevel = 1 | 2 | 3 | 4;

export interface PdfFact {
  readonly label: string;
  readonly value: string;
}
