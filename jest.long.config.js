import { common, onPostgres } from './jest.config.js';

/** Real servers, and the series of which `npm test` takes a few: `npm run test:long`. */
/** @type {import('jest').Config} */
export default {
  maxWorkers: 2,
  testSequencer: '<rootDir>/scripts/longest-first.js',
  projects: [
    {
      ...common,
      ...onPostgres,
      displayName: 'long',
      testMatch: ['peers/**/*', 'e2e/killed-*', 'browser/triage'].map(
        (specs) => `<rootDir>/dist-test/test/${specs}.spec.js`,
      ),
    },
  ],
};
