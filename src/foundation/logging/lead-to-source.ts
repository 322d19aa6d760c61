import { readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { fileURLToPath } from 'node:url';

const place = /(file:\/\/[^\s()]+\.js):(\d+):(\d+)/;
/** By place: an error that comes back is not looked up again. */
const known = new Map<string, string>();

/**
 * Frames of a stack, told by the source that the code was made of. Unlike Node's own way it costs nothing until an error
 * is told: a start would read the maps of everything it loads.
 */
export function leadToSource(frames: readonly string[]): string[] {
  const maps = new Map<string, SourceMap | null>();
  return frames.map((frame) =>
    frame.replace(place, (at, file: string, line: string, column: string) => {
      const source = known.get(at) ?? findSource(maps, file, Number(line), Number(column)) ?? at;
      known.set(at, source);
      return source;
    }),
  );
}

function findSource(maps: Map<string, SourceMap | null>, file: string, line: number, column: number): string | null {
  if (!maps.has(file)) maps.set(file, readMap(file));
  const origin = maps.get(file)?.findEntry(line - 1, column - 1);
  if (!origin || !('originalSource' in origin) || !origin.originalSource) return null;
  return `${new URL(origin.originalSource, file).href}:${origin.originalLine + 1}`;
}

function readMap(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(fileURLToPath(`${file}.map`), 'utf8')) as SourceMapPayload);
  } catch {
    return null;
  }
}
