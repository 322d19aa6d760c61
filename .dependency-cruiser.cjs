/** Who may import whom (docs/house-plan.md). House.json lists the rooms, in house order, and the roles that a file's name may tell. */
const { rooms, roles, plainRoles, frameworks, network } = require('./house.json');

const named = (suffixes) => `\\.(${suffixes.join('|')})\\.tsx?$`;
const withRole = named(roles);
const knownName = named([...roles, ...plainRoles]);
const commandLine = '^src/entrypoints/cli/command-line/';
const room = (name) => `^src/${name}/`;
const outside = [`node_modules/(${frameworks.join('|')})/`, `^(node:)?(${network.join('|')})(/|$)`];

module.exports = {
  forbidden: [
    ...rooms.map((name, at) => ({
      name: `${name}-imports-only-earlier-rooms`,
      severity: 'error',
      from: { path: room(name) },
      to: { path: [...rooms.slice(at + 1).map(room), '^src/entrypoints/'] },
    })),
    ...rooms.map((name) => ({
      name: `${name}-is-entered-by-its-front-door`,
      severity: 'error',
      from: { path: '^src/', pathNot: room(name) },
      to: { path: room(name), pathNot: `${room(name)}index\\.ts$` },
    })),
    {
      name: 'foundation-knows-nothing-of-archives',
      severity: 'error',
      from: { path: '^src/foundation/' },
      to: { path: '^src/(?!foundation/)' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { path: '^src/(?!entrypoints/|main|cli|open-service|app\\.module|service\\.(module|filter))' },
      to: { path: '^src/entrypoints/' },
    },
    {
      name: 'entrypoints-do-not-import-each-other',
      comment: 'except that a command may run a nightly job',
      severity: 'error',
      from: { path: '^src/entrypoints/([^/]+)/' },
      to: { path: '^src/entrypoints/([^/]+)/', pathNot: ['^src/entrypoints/$1/', '^src/entrypoints/nightly/'] },
    },
    {
      name: 'help-waits-for-no-room',
      comment: 'what there is to load for a command is loaded by import() when there is one',
      severity: 'error',
      from: { path: '^src/cli\\.ts$' },
      to: { path: '.', pathNot: commandLine, dynamic: false },
    },
    {
      name: 'the-command-line-is-read-by-plain-files-alone',
      severity: 'error',
      from: { path: commandLine },
      to: { path: '.', pathNot: [commandLine, '^(node:)?util$'] },
    },
    {
      name: 'connectors-do-not-know-each-other',
      severity: 'error',
      from: { path: '^src/capture/connectors/([^/]+)/' },
      to: { path: '^src/capture/connectors/[^/]+/', pathNot: '^src/capture/connectors/$1/' },
    },
    {
      name: 'entities-stay-home',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '\\.entity\\.ts$', pathNot: '^src/$1/' },
    },
    {
      name: 'plain-files-import-no-framework-and-no-network',
      comment:
        'What begins a process starts the framework. The foundation’s database and http are what the others have instead of a driver and a socket. ' +
        'Three of the entrypoints’ files name what is Nest’s own: its errors, and its description of the routes.',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          withRole,
          '^src/(main|cli|cli-rooms|open-service)\\.ts$',
          '^src/foundation/(database|http)/',
          '^src/entrypoints/(web/get-number|api/problems/refusal-of|api/docs/describe-rest)\\.ts$',
        ],
      },
      to: { dependencyTypesNot: ['type-only'], path: outside },
    },
    {
      name: 'plain-files-of-rooms-stay-plain',
      comment: 'not even by way of a neighbour that is not',
      severity: 'error',
      from: { path: `^src/(${rooms.join('|')})/`, pathNot: [withRole, '/index\\.ts$'] },
      to: { dependencyTypesNot: ['type-only'], path: withRole },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'what-ships-needs-no-test-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^test/', '^bench/', '^contract/', '^demo/'], dependencyTypes: ['npm-dev'] },
    },
  ],
  required: [
    {
      name: 'every-role-is-listed-in-house-json',
      comment:
        'no file can import this: whichever is named like `word.role.ts`, with a role that is not listed, is told',
      severity: 'error',
      module: { path: '^(src|demo)/.*[^/.]\\.[^/.]+\\.tsx?$', pathNot: knownName },
      to: { path: '^a listed role$' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node'],
    },
  },
};
