/** Would a test notice if retention or classification reckoned otherwise? How to run and read it: docs/mutation-testing.md. */
const [retention, classification] = ['retention', 'classification'].map((room) => `dist-test/src/${room}`);

/** In parts, as some specs load whole rooms, which takes most of the time. */
export const parts = {
  reckoning: {
    mutate: [
      `${retention}/{due-on,find-decision-gap,find-rule,assess-retention,ask-again-on,expected-on,is-same-period}.js`,
      `${retention}/{compare-strictness,rules-coincide,compare-rules,outlook,effect}.js`,
      `${classification}/{classify,word-finder}.js`,
    ],
    specs: '!(rule-trial|check-rules|read-rules|shipped-rules|conditions|describe-*).spec.js',
  },
  reading: {
    mutate: [`${retention}/{check-rules,read-rules,rule-trial}.js`, `${classification}/read-conditions.js`],
    specs: '@(rule-trial|check-rules|read-rules).spec.js',
  },
  conditions: {
    mutate: [retention, classification].map((room) => `${room}/conditions/!(*.spec|*.sv|index).js`),
    specs: 'conditions.spec.js',
  },
};
const part = process.env.MUTATED_PART ?? 'reckoning';

export default {
  mutate: parts[part].mutate,
  // The compiler lets no text or object of these be empty.
  mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
  ignorePatterns: ['/*', '!/dist-test', '/dist-test/{bench,demo}', '!/retention-rules', '!/scripts', '!/package.json'],
  disableTypeChecks: false,
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: {
    enableFindRelatedTests: false,
    config: {
      rootDir: '.',
      roots: [`<rootDir>/${retention}`, `<rootDir>/${classification}`],
      testEnvironment: 'node',
      testMatch: [`**/${parts[part].specs}`],
      testSequencer: '<rootDir>/scripts/asked-specs.js',
      transform: {},
    },
  },
  concurrency: 1,
  incremental: true,
  incrementalFile: `reports/mutation/${part}.incremental.json`,
  htmlReporter: { fileName: `reports/mutation/${part}.html` },
  jsonReporter: { fileName: `reports/mutation/${part}.json` },
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false },
};
