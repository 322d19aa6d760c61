/**
 * Compiles what a tsconfig names, as nest-cli.json says, and bundles the programs, unless that has been done:
 * `node scripts/build.js [TSCONFIG]`. Types are checked by `npm run check`.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const nest = readJson('nest-cli.json');
const configFile = process.argv[2] ?? nest.compilerOptions.tsConfigPath;
const config = readConfig(configFile);
const output = config.compilerOptions.outDir;
const scripts = ['build.js', 'bundle.js'].map((name) => relative('.', join(import.meta.dirname, name)));
const stampFile = '.stamp.json';

const sources = config.include.flatMap(listFiles).filter((file) => !config.exclude.some(matches(file)));
const assets = sources.filter((file) => nest.compilerOptions.assets.some(({ include }) => matches(file)(include)));
const stamp = { sources: digestSources(), output: digestOutput(output) };
const last = readStamp();
if (last?.sources !== stamp.sources || last.output !== stamp.output) await build();

async function build() {
  removeAbandoned();
  const fresh = `${output}-${process.pid}`;
  try {
    // What is whole spares the compiler the files that have not changed.
    if (last?.output === stamp.output) cpSync(output, fresh, { recursive: true });
    if (!(await compile(fresh))) {
      process.exitCode = 1;
      return;
    }
    for (const file of assets) cpSync(file, join(fresh, file));
    removeStale(fresh);
    const { bundle } = await import('./bundle.js');
    await bundle(fresh);
    writeFileSync(join(fresh, stampFile), JSON.stringify({ ...stamp, output: digestOutput(fresh) }));
    putInPlace(fresh);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Beside the old output and just as deep, as source maps tell the way to the sources. Answers whether all is well. */
async function compile(fresh) {
  const { default: ts } = await import('typescript');
  const where = { outDir: resolve(fresh), tsBuildInfoFile: resolve(fresh, '.tsbuildinfo'), noCheck: true };
  const { fileNames: rootNames, options, errors } = ts.getParsedCommandLineOfConfigFile(configFile, where, ts.sys);
  const program = ts.createIncrementalProgram({ rootNames, options, configFileParsingDiagnostics: errors });
  const faults = [...errors, ...program.getSyntacticDiagnostics(), ...program.emit().diagnostics];
  const telling = {
    ...ts.sys,
    getCurrentDirectory: () => '.',
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  };
  if (faults.length > 0) console.error(ts.formatDiagnosticsWithColorAndContext(faults, telling));
  return faults.length === 0;
}

/** What was made of files that are gone. */
function removeStale(fresh) {
  const known = new Set([...sources, '.tsbuildinfo']);
  for (const file of listFiles(fresh)) {
    const path = relative(fresh, file).replaceAll('\\', '/');
    const made = path.replace(/\.js(\.map)?$/, '');
    if (![path, `${made}.ts`, `${made}.tsx`].some((source) => known.has(source))) rmSync(file);
  }
}

/** Two builds may end at once: the later one stays. */
function putInPlace(fresh) {
  const old = `${fresh}-old`;
  for (;;) {
    if (existsSync(output)) renameUnlessGone(output, old);
    rmSync(old, { recursive: true, force: true });
    try {
      return renameSync(fresh, output);
    } catch (error) {
      if (!['ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) throw error;
    }
  }
}

function renameUnlessGone(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
}

/** What killed builds left. */
function removeAbandoned() {
  const pattern = new RegExp(`^${output}-(\\d+)(-old)?$`);
  for (const name of readdirSync('.')) {
    const [, pid] = pattern.exec(name) ?? [];
    if (pid && !isRunning(Number(pid))) rmSync(name, { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function digestSources() {
  const digest = createHash('sha256');
  for (const file of [...sources, ...config.files, 'nest-cli.json', 'package-lock.json', ...scripts]) {
    const bytes = readFileSync(file);
    digest.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
  return digest.digest('hex');
}

function digestOutput(folder) {
  const digest = createHash('sha256');
  for (const file of listFiles(folder).filter((file) => file !== join(folder, stampFile))) {
    const { size, mtimeMs } = statSync(file);
    digest.update(`${relative(folder, file)}\0${size}\0${mtimeMs}\0`);
  }
  return digest.digest('hex');
}

function listFiles(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((file) => join(file.parentPath, file.name).replaceAll('\\', '/')).sort();
}

// Of patterns only the kind that names an ending: **/*.css, **/keys.js.
function matches(file) {
  return (pattern) => pattern.startsWith('**/') && file.endsWith(pattern.replace(/^\*\*(\/\*)?/, ''));
}

/** With what it extends. */
function readConfig(file) {
  const own = readJson(file);
  const base = own.extends ? readConfig(own.extends) : { files: [], compilerOptions: {} };
  const compilerOptions = { ...base.compilerOptions, ...own.compilerOptions };
  return { ...base, ...own, compilerOptions, files: [...base.files, file] };
}

function readStamp() {
  const file = join(output, stampFile);
  return existsSync(file) ? readJson(file) : null;
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
