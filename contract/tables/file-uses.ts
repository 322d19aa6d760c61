import ts from 'typescript';
import { sqlInSource } from './sql-in-source.js';
import { wordsOf, type OpenSource } from './table-in-hole.js';
import { usesInSql, type Deed, type Names, type TableUse } from './uses-in-sql.js';

/** What one file does to tables, and what could not be told of it. */
export interface FileUses {
  readonly uses: readonly TableUse[];
  /** Each with its line. */
  readonly doubts: readonly string[];
}

/** Entities by the name of their class. */
export type EntityTables = ReadonlyMap<string, string>;

export function usesInFile(file: ts.SourceFile, names: Names, entities: EntityTables, open: OpenSource): FileUses {
  const uses = [...entityUses(file, entities)];
  const doubts: string[] = [];
  for (const { text, holes, line } of sqlInSource(file)) {
    const found = usesInSql(text, names);
    uses.push(...found.uses);
    for (const word of found.unexplained) doubts.push(`${line}: what does "${word}" do here?`);
    for (const { word, deed } of found.holes) {
      const words = wordsOf(word, holes, open);
      if (words === null)
        doubts.push(`${line}: which table is \${${holes.map((hole) => hole.getText()).join('}, ${')}}?`);
      else uses.push(...words.filter((one) => names.tables.has(one)).map((table) => ({ table, deed })));
    }
  }
  return { uses, doubts };
}

/** The entities that a file declares: class and table. */
export function entitiesIn(file: ts.SourceFile): readonly (readonly [string, string])[] {
  return file.statements.filter(ts.isClassDeclaration).flatMap((made) =>
    (ts.getDecorators(made) ?? []).flatMap(({ expression }) => {
      const isEntity = ts.isCallExpression(expression) && expression.expression.getText() === 'Entity';
      const [table] = isEntity ? expression.arguments : [];
      return made.name && table && ts.isStringLiteral(table) ? [[made.name.text, table.text] as const] : [];
    }),
  );
}

/** A repository is for what people edit: who asks for one writes. */
function entityUses(file: ts.SourceFile, entities: EntityTables): readonly TableUse[] {
  const found: TableUse[] = [];
  ts.forEachChild(file, function visit(node): void {
    if (ts.isCallExpression(node) && /\brepository$/.test(node.expression.getText())) {
      const table = entities.get(node.arguments[0]?.getText() ?? '');
      if (table) found.push(...(['reads', 'writes'] as const).map((deed: Deed) => ({ table, deed })));
    }
    ts.forEachChild(node, visit);
  });
  return found;
}
