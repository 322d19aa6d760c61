import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { entitiesIn, usesInFile } from './file-uses.js';
import type { Names, TableUse } from './uses-in-sql.js';

export interface FoundUse extends TableUse {
  /** Below `src`. */
  readonly file: string;
}

/** What all of the program does to tables. @throws where a statement's tables cannot be told */
export function usesInSource(src: string, names: Names): readonly FoundUse[] {
  const files = new Map(listSource(src).map((file) => [file.fileName, file]));
  const open = (specifier: string, from: ts.SourceFile) =>
    files.get(join(from.fileName, '..', specifier).replace(/\.js$/, '.ts')) ?? null;
  const entities = new Map([...files.values()].flatMap(entitiesIn));
  const told = [...files].map(([path, file]) => ({ path, ...usesInFile(file, names, entities, open) }));
  const doubts = told.flatMap(({ path, doubts }) => doubts.map((doubt) => `src/${path}:${doubt}`));
  if (doubts.length > 0) throw new Error(`It cannot be told which tables these statements use:\n${doubts.join('\n')}`);
  return told.flatMap(({ path, uses }) => uses.map((use) => ({ ...use, file: path })));
}

function listSource(src: string): readonly ts.SourceFile[] {
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).sort();
  return paths
    .filter((path) => /(?<!\.spec)\.tsx?$/.test(path))
    .map((path) => ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest, true));
}
