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
      testMatch: ['<rootDir>/dist-test/test/peers/**/*.spec.js', '<rootDir>/dist-test/test/e2e/killed-*.spec.js'],
    },
  ],
};
