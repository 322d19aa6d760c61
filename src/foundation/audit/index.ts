export { actorKey, type Actor, type AuditEvent } from './audit-event.js';
export { AuditModule } from './audit.module.js';
export { Audit } from './audit.service.js';
