/** Tests run on what the build made: the same code that ships. A worker loads a module once, for all its specs. */
export const common = {
  rootDir: import.meta.dirname,
  runner: 'jest-light-runner',
  setupFilesAfterEnv: ['<rootDir>/dist-test/test/runner/limit-times.js'],
  transform: {},
};
export const onPostgres = {
  globalSetup: '<rootDir>/dist-test/test/database/set-up.js',
  globalTeardown: '<rootDir>/dist-test/test/database/tear-down.js',
};

/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/longest-first.js',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['<rootDir>/dist-test/{src,demo,contract,test/runner,test/series}/**/*.spec.js'],
    },
    {
      ...common,
      ...onPostgres,
      displayName: 'integration',
      testMatch: ['<rootDir>/dist-test/test/{integration,e2e,browser}/**/*.spec.js'],
    },
  ],
};
