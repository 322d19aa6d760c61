export { AccessModule } from './access.module.js';
export { isWithin, operatorActing, reachOf, type Acting, type Reach } from './acting.js';
export { PeopleService, type Person } from './people.service.js';
export { isRole, roles, type Role, type RoleGrant } from './role.js';
