/**
 * `npm run test:long`: real servers, and a share of each long series, drawn by a seed that changes from commit to commit.
 * `-- --all` takes the whole series; `-- --seed WORD` draws as that run did; the rest goes to Jest.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const options = { all: { type: 'boolean' }, seed: { type: 'string' } };
const { values, positionals, tokens } = parseArgs({ options, strict: false, allowPositionals: true, tokens: true });
const unknown = tokens
  .filter(({ kind, name }) => kind === 'option' && !(name in options))
  .map(({ rawName }) => rawName);
const seed = values.seed ?? currentCommit();
const extent = values.all ? 'all' : 'share';
console.log(
  `Series: ${extent}, seed ${seed}. Again with: npm run test:long -- --seed ${seed}${values.all ? ' --all' : ''}`,
);
const jest = [
  '--disable-warning=ExperimentalWarning',
  'node_modules/jest/bin/jest.js',
  '--config',
  'jest.long.config.js',
];
const { status } = spawnSync(process.execPath, [...jest, ...unknown, ...positionals], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SERIES: extent, TEST_SEED: seed },
});
process.exitCode = status ?? 1;

/** A copy without its history has one seed. */
function currentCommit() {
  try {
    return execFileSync('git', ['rev-parse', '--short=12', 'HEAD'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'none';
  }
}
