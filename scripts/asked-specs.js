import { readFileSync } from 'node:fs';

/** For mutation tests: leaves out the specs none of whose tests is asked for, as loading them costs more than testing. */
export default class AskedSpecs {
  constructor({ globalConfig }) {
    this.asked = globalConfig.testNamePattern;
  }

  sort(tests) {
    if (!this.asked) return tests;
    return tests.filter(({ path }) => {
      const subjects = [...readFileSync(path, 'utf8').matchAll(/^describe\('(.*)', /gm)].map(([, subject]) => subject);
      return subjects.length === 0 || subjects.some((subject) => this.asked.includes(`(${escaped(subject)} `));
    });
  }

  cacheResults() {}
}

/** As Stryker writes names of tests. */
function escaped(subject) {
  return subject.replace(/[.*+\-?^${}()|[\]\\]/g, '\\$&');
}
