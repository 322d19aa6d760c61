/** Tests run on what the build made: type-checked, the same code that ships. */
const common = { rootDir: import.meta.dirname, testEnvironment: 'node', transform: {} };

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  // On Node 20 nothing that a test file imports as an ES module is ever freed: a worker is replaced before it fills.
  workerIdleMemoryLimit: '1GB',
  testTimeout: 30_000,
  coverageProvider: 'v8',
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/dist-test/{src,demo}/**/*.spec.js'] },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['<rootDir>/dist-test/test/{integration,e2e,browser,peers}/**/*.spec.js'],
      globalSetup: '<rootDir>/dist-test/test/database/set-up.js',
      globalTeardown: '<rootDir>/dist-test/test/database/tear-down.js',
    },
  ],
};
