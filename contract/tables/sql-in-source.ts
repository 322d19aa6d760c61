import ts from 'typescript';
import { holeMark, looksLikeSql } from './sql-tokens.js';

/** SQL, or a part of it, as a file says it. */
export interface SqlText {
  /** With the marks of its holes. */
  readonly text: string;
  readonly holes: readonly ts.Expression[];
  readonly line: number;
}

/** Every literal that looks like SQL, and those that such a one is put together from. */
export function sqlInSource(file: ts.SourceFile): readonly SqlText[] {
  const literals = new Map(listLiterals(file).map((node) => [node, readLiteral(node)]));
  const found = new Set([...literals.keys()].filter((node) => looksLikeSql(literals.get(node)!.text)));
  for (const node of found)
    for (const hole of literals.get(node)!.holes) for (const part of partsOf(hole)) found.add(part);
  return [...literals].filter(([node]) => found.has(node)).map(([, sql]) => sql);

  /** The literals that may come to stand in a hole, here or by way of constants of this file; a lone word is none. */
  function partsOf(hole: ts.Expression): readonly ts.Expression[] {
    const parts = [hole, ...constantsIn(hole, file)].flatMap((node) => listLiterals(node));
    return parts.filter((part) => literals.has(part) && /\s/.test(literals.get(part)!.text.trim()));
  }
}

/** Texts in quotes, templates, and sums of them, each once. */
function listLiterals(root: ts.Node): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isText(node)) {
      found.push(node);
      for (const hole of readLiteral(node).holes) visit(hole);
    } else ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

function isText(node: ts.Node): node is ts.Expression {
  if (ts.isBinaryExpression(node)) return isSum(node) && (isText(node.left) || isText(node.right));
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
}

function isSum(node: ts.BinaryExpression): boolean {
  return node.operatorToken.kind === ts.SyntaxKind.PlusToken;
}

export function readLiteral(node: ts.Expression): SqlText {
  const holes: ts.Expression[] = [];
  const text = write(node);
  const file = node.getSourceFile();
  return { text, holes, line: file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1 };

  function write(part: ts.Expression): string {
    if (ts.isStringLiteral(part) || ts.isNoSubstitutionTemplateLiteral(part)) return part.text;
    if (ts.isBinaryExpression(part) && isSum(part)) return write(part.left) + write(part.right);
    if (!ts.isTemplateExpression(part)) return holeMark(holes.push(part) - 1);
    return part.head.text + part.templateSpans.map((span) => write(span.expression) + span.literal.text).join('');
  }
}

/** What the constants of this file that are named there are made of. */
function constantsIn(root: ts.Node, file: ts.SourceFile): readonly ts.Expression[] {
  const found: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    const made = ts.isIdentifier(node) ? findConstant(node.text, file) : null;
    if (made) found.push(made);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const constants = new WeakMap<ts.SourceFile, ReadonlyMap<string, ts.Expression>>();

/** What a constant that stands anywhere in the file is made of. */
export function findConstant(name: string, file: ts.SourceFile): ts.Expression | null {
  const known = constants.get(file) ?? readConstants(file);
  constants.set(file, known);
  return known.get(name) ?? null;
}

function readConstants(file: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const found = new Map<string, ts.Expression>();
  ts.forEachChild(file, function visit(node): void {
    const isConstant = ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer;
    if (isConstant && !found.has(node.name.getText())) found.set(node.name.getText(), node.initializer);
    ts.forEachChild(node, visit);
  });
  return found;
}
