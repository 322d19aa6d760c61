import type { FontName } from './font-files.js';

/** What fontkit gives of a glyph, in the units of its font. */
export interface Glyph {
  readonly id: number;
  readonly codePoints: readonly number[];
  readonly path: {
    readonly commands: readonly { readonly command: string; readonly args: readonly number[] }[];
    readonly bbox: { readonly minX: number; readonly minY: number; readonly maxX: number; readonly maxY: number };
  };
}

type Point = readonly [x: number, y: number];

/** Outlines of glyphs, each of them once in a document however often it is drawn. */
export class GlyphForms {
  private readonly forms = new Map<string, Form>();

  constructor(private readonly document: PDFKit.PDFDocument) {}

  /** Draws a glyph on its base line. `scale`: points for each unit of the font. */
  draw(font: FontName, glyph: Glyph, x: number, y: number, scale: number): void {
    if (glyph.path.commands.length === 0) return;
    const key = `${font} ${glyph.id}`;
    const form = this.forms.get(key) ?? this.makeForm(glyph);
    this.forms.set(key, form);
    const { page } = this.document as unknown as { readonly page: { readonly xobjects: Record<string, unknown> } };
    page.xobjects[form.label] = form.object;
    const matrix = [scale, 0, 0, -scale, x, y].map(short).join(' ');
    this.document.addContent(`q ${matrix} cm /${form.label} Do Q`);
  }

  private makeForm({ path }: Glyph): Form {
    const { minX, minY, maxX, maxY } = path.bbox;
    const object = this.document.ref({ Type: 'XObject', Subtype: 'Form', BBox: [minX, minY, maxX, maxY] });
    object.end(`${outline(path.commands)}\nf`);
    return { label: `Glyph${this.forms.size}`, object };
  }
}

interface Form {
  readonly label: string;
  readonly object: PDFKit.PDFKitReference;
}

function outline(commands: Glyph['path']['commands']): string {
  let at: Point = [0, 0];
  return commands
    .map(({ command, args }) => {
      const cubic = command === 'quadraticCurveTo' ? raise(at, args) : args;
      if (args.length > 0) at = [args.at(-2)!, args.at(-1)!];
      return `${cubic.map(short).join(' ')} ${operators[command]}`;
    })
    .join('\n');
}

const operators: Readonly<Record<string, string>> = {
  moveTo: 'm',
  lineTo: 'l',
  quadraticCurveTo: 'c',
  bezierCurveTo: 'c',
  closePath: 'h',
};

/** PDF knows no curve with one control point. */
function raise([fromX, fromY]: Point, args: readonly number[]): number[] {
  const [x = 0, y = 0, toX = 0, toY = 0] = args;
  const near = (end: number, control: number) => end + (2 / 3) * (control - end);
  return [near(fromX, x), near(fromY, y), near(toX, x), near(toY, y), toX, toY];
}

function short(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
