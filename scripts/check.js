/** Everything that needs no database: format, lint, types, import rules, dead code, unit tests. */
import { spawnSync } from 'node:child_process';

const jest = 'node node_modules/jest/bin/jest.js';
const steps = [
  ['format', 'npx prettier --check --log-level warn .'],
  ['types', 'npx tsc --noEmit --tsBuildInfoFile node_modules/.cache/types.tsbuildinfo'],
  ['lint', 'npx eslint . --cache --cache-location node_modules/.cache/eslint/'],
  ['import rules', 'npx depcruise src migrations demo --config .dependency-cruiser.cjs --output-type err'],
  ['tables', 'node --enable-source-maps dist-test/contract/compare-tables.js'],
  ['dead code', 'npx knip'],
  ['build', 'node scripts/build.js tsconfig.test.json'],
  ['unit', `${jest} --selectProjects unit`],
];
const failed = [];
for (const [name, command] of steps) {
  const started = performance.now();
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exit(1);
}
