/** What an element of the structure says of itself beside its content; pdfkit's types do not know the dictionary. */
interface ElementData {
  readonly S: string;
  A?: object;
}

/** A rectangle on a page; points from the upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function tagOf(element: PDFKit.PDFStructureElement): string {
  return dataOf(element).S;
}

/** A cell that heads its row or its column says so (PDF/UA-1, 7.5). */
export function setScope(head: PDFKit.PDFStructureElement, scope: 'Row' | 'Column'): void {
  dataOf(head).A = { O: 'Table', Scope: scope };
}

/** A figure says where it stands on its page (ISO 32000-1, 14.8.5.4.3). */
export function setBox(figure: PDFKit.PDFStructureElement, box: Box, page: PDFKit.PDFPage, placement: Placement): void {
  const { left, top, right, bottom } = box;
  dataOf(figure).A = {
    O: 'Layout',
    Placement: placement,
    BBox: [left, page.height - bottom, right, page.height - top],
  };
}

export type Placement = 'Block' | 'Inline';

function dataOf(element: PDFKit.PDFStructureElement): ElementData {
  return (element as unknown as { readonly dictionary: { readonly data: ElementData } }).dictionary.data;
}
