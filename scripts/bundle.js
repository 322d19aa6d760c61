/** Puts each program and all that it imports into few files: docs/decisions/0014. */
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { build } from 'esbuild';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

// Loaded from node_modules: native code, and what reads files beside itself and few starts need.
const outside = ['@node-rs/argon2', 'pdfkit', 'sharp'];
// Of drivers and transports that are not installed.
const absent = [
  '@nestjs/microservices',
  '@nestjs/websockets',
  '@fastify/*',
  'pg-native',
  'react-native-sqlite-storage',
];
const banner = `import { createRequire as openRequire } from 'node:module'; const require = openRequire(import.meta.url);`;

export async function bundle(folder) {
  const outdir = join(folder, 'bundle');
  const common = {
    outdir,
    write: false,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    keepNames: true,
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'none',
    sourcemap: true,
    sourcesContent: false,
    external: [...outside, ...absent],
    banner: { js: banner },
    plugins: [keepPlaces(folder, outdir), leaveOutOldTypeorm],
    logLevel: 'warning',
  };
  // A service that is running must not miss a file when it is built anew; a command reads what it needs, and ends.
  const service = await build({ ...common, entryPoints: [join(folder, 'src/main.js')] });
  const commands = { entryPoints: [join(folder, 'src/cli.js')], splitting: true, chunkNames: 'cli-[hash]' };
  const cli = await build({ ...common, ...commands });
  for (const file of [...service.outputFiles, ...cli.outputFiles]) write(file);
}

/** What a file finds from where it lies, it still finds: all parts of a bundle lie in one folder. */
function keepPlaces(folder, outdir) {
  return {
    name: 'keep places',
    setup({ onLoad }) {
      onLoad({ filter: new RegExp(`[\\\\/]${folder}[\\\\/](src|migrations)[\\\\/].*\\.js$`) }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        const place = JSON.stringify(relative(outdir, path).replaceAll('\\', '/'));
        return {
          contents: text.replaceAll('import.meta.url', `new URL(${place}, import.meta.url).href`),
          loader: 'js',
        };
      });
    },
  };
}

/** Else all of TypeORM would be loaded a second time, in search of what its versions before 1 had. */
const leaveOutOldTypeorm = {
  name: 'leave out old TypeORM',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]@nestjs[\\/]typeorm[\\/]dist[\\/]common[\\/]typeorm-compat\.js$/ }, () => ({
      contents: 'export const Connection = undefined; export const AbstractRepository = undefined;',
    }));
  },
};

function write({ path, text }) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, path.endsWith('.map') ? mapOwnLines(text) : inAscii(nameClassesAlone(text)));
}

/** Classes are known by name, in logs and descriptions; naming every inner function whenever it is made costs much. */
function nameClassesAlone(text) {
  const begin = '__name=(target,value)=>';
  return text.replace(begin, `${begin}target.prototype===void 0||target.name===value?target:`);
}

/** One letter beyond Latin 1, and the engine holds the whole file in two bytes a letter. Only patterns have any left. */
function inAscii(text) {
  return text.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** To the line, and not into libraries: with all, reading the map would take a fifth of a gigabyte. */
function mapOwnLines(text) {
  const map = JSON.parse(text);
  const isOwn = map.sources.map((source) => !source.includes('node_modules/'));
  const mappings = decode(map.mappings).map((segments) =>
    segments.map((segment) => (isOwn[segment[1]] ? segment : segment.slice(0, 1))).filter(isAnotherLine),
  );
  return JSON.stringify({ ...map, mappings: encode(mappings) });
}

function isAnotherLine([, source, line], at, segments) {
  const [, sourceBefore, lineBefore] = segments[at - 1] ?? [];
  return at === 0 || source !== sourceBefore || line !== lineBefore;
}
