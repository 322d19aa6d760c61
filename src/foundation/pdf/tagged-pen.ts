import { setBox, tagOf } from './structure.js';
import { lineHeight, type Line, type PlacedRun, type Style, type Typeface } from './typeface.js';

/** Writes lines into elements of the document's structure. What is drawn is a figure that says what it shows. */
export class TaggedPen {
  private writing: {
    readonly element: PDFKit.PDFStructureElement;
    readonly content: PDFKit.PDFStructureContent;
  } | null = null;

  constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly typeface: Typeface,
  ) {}

  /** The pen stays down: lines of an element that follow each other are one piece of content. */
  writeLine(element: PDFKit.PDFStructureElement, line: Line, x: number, y: number, style: Style): void {
    for (const run of this.typeface.placeRuns(line, style)) {
      if (run.kind === 'drawn') this.drawFigure(element, run, x, y, style);
      else this.writeRun(element, run, x, y, style);
    }
  }

  /** Before a page is turned, something else is drawn or an element ends. */
  lift(): void {
    if (this.writing === null) return;
    const { element, content } = this.writing;
    this.writing = null;
    this.document.endMarkedContent();
    element.add(content);
  }

  private writeRun(element: PDFKit.PDFStructureElement, run: PlacedRun, x: number, y: number, style: Style): void {
    this.putDown(element);
    if (run.kind === 'text') return this.typeface.drawRun(run, x, y, style);
    this.document.markContent('Span', { actual: holdable(run.text) });
    this.typeface.drawRun(run, x, y, style);
    this.document.endMarkedContent();
  }

  private drawFigure(element: PDFKit.PDFStructureElement, run: PlacedRun, x: number, y: number, style: Style): void {
    this.lift();
    const said = holdable(run.text);
    const figure = this.document.struct('Figure', { alt: said, actual: said });
    const left = x + run.left;
    const box = { left, top: y, right: left + run.width, bottom: y + lineHeight(style) };
    setBox(figure, box, this.document.page, 'Inline');
    element.add(figure);
    figure.add(() => this.typeface.drawRun(run, x, y, style));
    figure.end();
  }

  private putDown(element: PDFKit.PDFStructureElement): void {
    if (this.writing?.element === element) return;
    this.lift();
    this.writing = { element, content: this.document.markStructureContent(tagOf(element)) };
  }
}

/** Half a pair of surrogates is no text that a file can hold. */
function holdable(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '\ufffd');
}
