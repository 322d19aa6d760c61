import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import ts from 'typescript';

const { assets } = JSON.parse(readFileSync('nest-cli.json', 'utf8')).compilerOptions;
const assetRoot = 'src';
const calmMs = 100;

/**
 * Compiles what a tsconfig names, without checking types, and again whenever a file is saved. A fault in the syntax is
 * told, and nothing is written until it is mended.
 * @param {(written: readonly string[]) => void} onBuilt after each good build, with the files that it has written
 */
export function watchBuild(configFile, onBuilt) {
  let written = [];
  const outDir = ts.getParsedCommandLineOfConfigFile(
    configFile,
    {},
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: tell },
  ).options.outDir;
  const system = {
    ...ts.sys,
    writeFile(path, ...content) {
      if (path.endsWith('.js')) written.push(path);
      ts.sys.writeFile(path, ...content);
    },
  };
  const report = (status, _newLine, _options, faults) => {
    if (faults === undefined) return;
    if (faults > 0) return console.error('The build has faults: what was built before goes on.');
    onBuilt(written);
    written = [];
  };
  const host = ts.createWatchCompilerHost(
    configFile,
    { noCheck: true, noEmitOnError: true },
    system,
    ts.createEmitAndSemanticDiagnosticsBuilderProgram,
    tell,
    report,
  );
  const { afterProgramCreate } = host;
  host.afterProgramCreate = (program) => {
    afterProgramCreate(program);
    removeStale(outDir, program.getSourceFiles());
  };
  watchAssets(outDir, onBuilt);
  ts.createWatchProgram(host);
}

function tell(fault) {
  console.error(
    ts.formatDiagnosticsWithColorAndContext([fault], {
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}

/** What was made of files that are gone. */
function removeStale(outDir, sources) {
  const made = new Set(sources.map(({ fileName }) => relative('', fileName).replace(/\.tsx?$/, '')));
  for (const file of readdirSync(outDir, { recursive: true })) {
    const name = file.replace(/\.js(\.map)?$/, '');
    if (name !== file && !made.has(name) && !isAsset(file) && !isBundled(file)) rmSync(join(outDir, file));
  }
}

/** What `npm run build` makes beside; it is as old as that. */
function isBundled(file) {
  return file.startsWith('bundle');
}

/** Copies style sheets and the browser's script, and again when they are saved. */
function watchAssets(outDir, onBuilt) {
  readdirSync(assetRoot, { recursive: true })
    .filter(isAsset)
    .forEach((file) => copy(join(assetRoot, file), outDir));
  let timer;
  const changed = new Set();
  watch(assetRoot, { recursive: true }, (_event, name) => {
    const file = join(assetRoot, name);
    if (!isAsset(file) || !existsSync(file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      onBuilt([...changed].map((file) => copy(file, outDir)));
      changed.clear();
    }, calmMs);
  });
}

function copy(file, outDir) {
  const target = join(outDir, file);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(file, target);
  return target;
}

// Of patterns only the kinds that nest-cli.json has: **/*.css, **/keys.js.
function isAsset(file) {
  return assets.some(({ include }) => {
    const name = include.replace('**/', '');
    return name.startsWith('*') ? file.endsWith(name.slice(1)) : basename(file) === name;
  });
}
