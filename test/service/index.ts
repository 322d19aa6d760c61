export { openTestService, type TestService } from './open-test-service.js';
export { formBody, type Visitor } from './visitor.js';
