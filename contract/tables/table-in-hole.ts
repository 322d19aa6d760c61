import ts from 'typescript';
import { findConstant, readLiteral } from './sql-in-source.js';
import { holeIn } from './sql-tokens.js';

/** Opens another file of the source: `./lists.rows.js` as seen from this one; null where it is none of ours. */
export type OpenSource = (specifier: string, from: ts.SourceFile) => ts.SourceFile | null;

/**
 * The words that may come to stand in a hole where a table belongs; null where that cannot be told. A part of SQL that
 * is not a lone word has been read where it is written, and is answered as an empty one.
 */
export function wordsInHole(hole: ts.Expression, open: OpenSource): readonly string[] | null {
  if (ts.isParenthesizedExpression(hole) || ts.isAsExpression(hole)) return wordsInHole(hole.expression, open);
  if (ts.isConditionalExpression(hole)) return all([hole.whenTrue, hole.whenFalse], open);
  if (ts.isPropertyAccessExpression(hole)) return hole.name.text === 'sql' ? [''] : null;
  if (ts.isIdentifier(hole)) return wordsOfName(hole.text, hole, open);
  if (!ts.isStringLiteralLike(hole) && !ts.isTemplateExpression(hole)) return null;
  const [first = ''] = readLiteral(hole).text.trim().split(/\s/);
  return holeIn(first) === null && !first.startsWith('(')
    ? [readLiteral(hole).text.trim() === first ? first : '']
    : [''];
}

/** The whole words that a word with a hole may be: `‹0›_role`. */
export function wordsOf(word: string, holes: readonly ts.Expression[], open: OpenSource): readonly string[] | null {
  const at = holeIn(word);
  if (at === null) return [word];
  const words = wordsInHole(holes[at]!, open);
  return words?.map((put) => word.replace(`‹${at}›`, put)).flatMap((one) => wordsOf(one, holes, open) ?? []) ?? null;
}

function all(expressions: readonly ts.Expression[], open: OpenSource): readonly string[] | null {
  const words = expressions.map((expression) => wordsInHole(expression, open));
  return words.every((some) => some !== null) ? words.flat() : null;
}

function wordsOfName(name: string, from: ts.Node, open: OpenSource): readonly string[] | null {
  const file = from.getSourceFile();
  const parameter = findParameter(name, from);
  if (parameter) return wordsOfParameter(parameter, open);
  const constant = findConstant(name, file);
  return constant ? wordsInHole(constant, open) : wordsOfImport(name, file, open);
}

function findParameter(name: string, from: ts.Node): ts.ParameterDeclaration | null {
  const isIt = (p: ts.ParameterDeclaration) => ts.isIdentifier(p.name) && p.name.text === name;
  const made = ts.findAncestor(from, (node) => ts.isFunctionLike(node) && node.parameters.some(isIt));
  return made && ts.isFunctionLike(made) ? (made.parameters.find(isIt) as ts.ParameterDeclaration) : null;
}

/** By its type, where that is a choice of names; else by what this file calls it with. */
function wordsOfParameter(parameter: ts.ParameterDeclaration, open: OpenSource): readonly string[] | null {
  const typed = parameter.type ? namesOfType(parameter.type) : null;
  if (typed) return typed;
  const made = parameter.parent;
  const name = made.name ?? (ts.isVariableDeclaration(made.parent) ? made.parent.name : null);
  if (!name || isCalledFromElsewhere(made)) return null;
  const at = made.parameters.indexOf(parameter);
  const calls = listCalls(name.getText(), made.getSourceFile());
  const put = calls.flatMap((call) => call.arguments[at] ?? parameter.initializer ?? []);
  return calls.length > 0 && put.length === calls.length ? all(put, open) : null;
}

function isCalledFromElsewhere(made: ts.SignatureDeclaration): boolean {
  const stated = ts.isVariableDeclaration(made.parent) ? made.parent.parent.parent : made;
  const kinds = ts.canHaveModifiers(stated) ? (ts.getModifiers(stated) ?? []).map(({ kind }) => kind) : [];
  return ts.isMethodDeclaration(made)
    ? !kinds.includes(ts.SyntaxKind.PrivateKeyword)
    : kinds.includes(ts.SyntaxKind.ExportKeyword);
}

function listCalls(name: string, file: ts.SourceFile): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  ts.forEachChild(file, function visit(node): void {
    if (ts.isCallExpression(node) && node.expression.getText().replace('this.', '') === name) found.push(node);
    ts.forEachChild(node, visit);
  });
  return found;
}

function namesOfType(type: ts.TypeNode): readonly string[] | null {
  if (ts.isUnionTypeNode(type)) {
    const names = type.types.map(namesOfType);
    return names.every((some) => some !== null) ? names.flat() : null;
  }
  if (ts.isLiteralTypeNode(type)) return ts.isStringLiteral(type.literal) ? [type.literal.text] : null;
  const name = type.getText();
  const alias = type.getSourceFile().statements.find((one) => ts.isTypeAliasDeclaration(one) && one.name.text === name);
  return alias && ts.isTypeAliasDeclaration(alias) ? namesOfType(alias.type) : null;
}

function wordsOfImport(name: string, file: ts.SourceFile, open: OpenSource): readonly string[] | null {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) continue;
    if (!statement.moduleSpecifier || !namesIn(statement).includes(name)) continue;
    const other = open((statement.moduleSpecifier as ts.StringLiteral).text, file);
    const constant = other && findConstant(name, other);
    return constant ? wordsInHole(constant, open) : other && wordsOfImport(name, other, open);
  }
  return null;
}

function namesIn(statement: ts.ImportDeclaration | ts.ExportDeclaration): readonly string[] {
  const names = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : statement.exportClause;
  return names && (ts.isNamedImports(names) || ts.isNamedExports(names))
    ? names.elements.map((one) => one.name.text)
    : [];
}
