export { ApiModule } from './api.module.js';
export { describeRest } from './docs/describe-rest.js';
export { isRestPath } from './is-rest-path.js';
export { ProblemFilter } from './problems/problem.filter.js';
