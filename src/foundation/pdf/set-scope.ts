/** A cell that heads its row or its column says so (PDF/UA-1, 7.5); the types of pdfkit do not know the dictionary. */
export function setScope(head: PDFKit.PDFStructureElement, scope: 'Row' | 'Column'): void {
  const { dictionary } = head as unknown as { readonly dictionary: { readonly data: Record<string, unknown> } };
  dictionary.data['A'] = { O: 'Table', Scope: scope };
}
