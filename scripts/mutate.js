/** Mutation tests, part by part: `npm run mutate`, or `npm run mutate -- reckoning` for the named ones. */
import { spawnSync } from 'node:child_process';
import { parts } from '../stryker.config.js';

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !(part in parts));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(', ')}. There are ${Object.keys(parts).join(' and ')}.`);
  process.exit(2);
}
for (const part of asked.length > 0 ? asked : Object.keys(parts)) {
  const env = { ...process.env, MUTATED_PART: part };
  const { status } = spawnSync('npx stryker run', { shell: true, stdio: 'inherit', env });
  if (status !== 0) process.exit(1);
}
