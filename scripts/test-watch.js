/**
 * `npm run test:watch -- retention` runs the specs whose path holds the word, at each save. Without a word it runs the
 * unit specs that import what was saved, at however many removes.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { watchBuild } from './watch-build.js';

/** As `npm test` does. */
const [program, ...standing] = JSON.parse(readFileSync('package.json', 'utf8')).scripts.test.split(' ');
const asked = process.argv.slice(2);
const saved = new Set();
let isRunning = false;
let isFirst = true;

console.log('Building …');
watchBuild('tsconfig.test.json', (written) => {
  // The first build writes whatever was not up to date, which nobody has just saved.
  if (!isFirst) written.forEach((file) => saved.add(file));
  if (saved.size > 0 || (isFirst && asked.length > 0)) void test();
  else if (isFirst) console.log('Save a file to run the unit specs that it concerns.');
  isFirst = false;
});

/** To its end, as a test that is killed leaves its database behind; then again, where files were saved meanwhile. */
async function test() {
  if (isRunning) return;
  isRunning = true;
  do {
    const args = asked.length > 0 ? asked : ['--selectProjects', 'unit', '--findRelatedTests', ...saved];
    saved.clear();
    await once(spawn(program, [...standing, '--passWithNoTests', ...args], { stdio: 'inherit' }), 'exit');
  } while (saved.size > 0);
  isRunning = false;
}
