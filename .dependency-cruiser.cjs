/** Who may import whom (docs/house-plan.md). The list of rooms stands in house.json, in house order. */
const { rooms, frameworks } = require('./house.json');

const withRole = '\\.(service|module|entity|dto|job|page|view|spec|connector|controller|command)\\.tsx?$';
const room = (name) => `^src/${name}/`;

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
      name: 'plain-files-import-no-framework',
      severity: 'error',
      from: {
        path: `^src/(${rooms.join('|')})/`,
        pathNot: [withRole, 'index\\.ts$'],
      },
      to: { dependencyTypesNot: ['type-only'], path: frameworks.map((f) => `node_modules/${f.replace(/[\^$]/g, '')}`) },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'what-ships-needs-no-test-tools',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { path: ['^test/', '^bench/', '^demo/'], dependencyTypes: ['npm-dev'] },
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
