import { page } from './styles.js';

/** What pdfkit's outline holds and its types do not know. */
interface OutlineItem {
  readonly children: readonly OutlineItem[];
  readonly outlineData: { Count?: number };
  addItem(title: string, place: { readonly top: number; readonly left: number }): OutlineItem;
}

/** The list of contents that a reader shows beside the pages: chapters, closed, with their sections. */
export class ContentsList {
  private readonly root: OutlineItem;
  private chapter: OutlineItem | null = null;

  constructor(document: PDFKit.PDFDocument) {
    this.root = document.outline as unknown as OutlineItem;
  }

  /** @param top - points from the upper edge of the document's present page */
  addChapter(title: string, top: number): void {
    this.chapter = this.root.addItem(title, at(top));
  }

  addSection(title: string, top: number): void {
    (this.chapter ?? this.root).addItem(title, at(top));
  }

  /** Each item says how many it holds (ISO 32000-1, table 153; negative: closed), which pdfkit leaves out. */
  end(): void {
    if (this.root.children.length > 0) this.root.outlineData.Count = this.root.children.length;
    for (const { children, outlineData } of this.root.children)
      if (children.length > 0) outlineData.Count = -children.length;
  }
}

/** pdfkit reckons from the right edge. */
function at(top: number): { readonly top: number; readonly left: number } {
  return { top, left: page.width };
}
