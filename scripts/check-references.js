/** Whether what documents and comments refer to is there: files that are linked, decisions by their number, roles in the house plan. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const decisions = 'docs/decisions';
const numbers = new Set(readdirSync(decisions).map((name) => Number.parseInt(name, 10)));
const known = ['--cached', '--others', '--exclude-standard'];
const files = execFileSync('git', ['ls-files', ...known, '*.md', '*.ts', '*.tsx', '*.js', '*.cjs', '*.yaml'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(file));

const faults = [...files.flatMap(checkFile), ...checkDecisionList(), ...checkRoles()];
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function checkFile(file) {
  const text = readFileSync(file, 'utf8');
  const isDocument = file.endsWith('.md');
  const missing = (isDocument ? listLinks(text) : []).filter((link) => !existsSync(join(dirname(file), link)));
  const prose = isDocument ? text : listComments(text);
  const wrong = [...prose.matchAll(/\bdecisions?[ /](\d+)/gi)].filter(([, number]) => !numbers.has(Number(number)));
  const gone = [
    ...prose.matchAll(/(?<![\w/-])(?:docs|scripts|test|demo|bench)\/[\w/.-]+\.(?:md|ts|js|json|yaml)\b/g),
  ].filter(([path]) => !existsSync(path) && !existsSync(join(dirname(file), path)));
  return [...missing, ...[...wrong, ...gone].map(([said]) => said)].map((said) => `${file}: there is no ${said}`);
}

/** Relative ones, without the place within the document. */
function listLinks(text) {
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link);
  return links.filter((link) => !/^(\w+:|#)/.test(link)).map((link) => link.split('#')[0]);
}

function listComments(text) {
  return (text.match(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*|^\s*#.*/gm) ?? []).join('\n');
}

/** docs/decisions/README.md names each. */
function checkDecisionList() {
  const list = readFileSync(join(decisions, 'README.md'), 'utf8');
  const unlisted = readdirSync(decisions).filter(
    (name) => name !== 'README.md' && !list.includes(`(${basename(name)})`),
  );
  return unlisted.map((name) => `${decisions}/README.md does not list ${name}`);
}

/** docs/house-plan.md tells of each role that house.json lists. */
function checkRoles() {
  const { roles, plainRoles } = JSON.parse(readFileSync('house.json', 'utf8'));
  const plan = readFileSync('docs/house-plan.md', 'utf8');
  const untold = [...roles, ...plainRoles].filter((role) => !new RegExp(`….${role}.tsx?\``).test(plan));
  return untold.map((role) => `docs/house-plan.md does not tell of the role ${role}`);
}
