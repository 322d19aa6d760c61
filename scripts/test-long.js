/**
 * `npm run test:long`: real servers, and a share of each long series, drawn by a seed that changes from commit to commit.
 * `-- --all` takes the whole series; `-- --seed WORD` draws as that run did; the rest goes to Jest.
 */
import { spawnSync } from 'node:child_process';

const typed = process.argv.slice(2);
const at = typed.indexOf('--seed');
const [, seed = currentCommit()] = at < 0 ? [] : typed.splice(at, 2);
const extent = typed.includes('--all') ? 'all' : 'share';
const forJest = typed.filter((word) => word !== '--all');
const again = ['--seed', seed, ...(extent === 'all' ? ['--all'] : [])].join(' ');
console.log(`Series: ${extent}, seed ${seed}. The same again: npm run test:long -- ${again}`);
const jest = ['node_modules/jest/bin/jest.js', '--config', 'jest.long.config.js'];
const { status } = spawnSync(process.execPath, [...jest, ...forJest], {
  stdio: 'inherit',
  env: { ...process.env, TEST_SERIES: extent, TEST_SEED: seed },
});
process.exitCode = status ?? 1;

/** A copy without its history has one seed. */
function currentCommit() {
  const { stdout } = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' });
  return stdout?.trim() || 'none';
}
