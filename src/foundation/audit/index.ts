export { actorKey, type Actor, type AuditEvent, type NotedEvent } from './audit-event.js';
export { AuditModule } from './audit.module.js';
export { Audit } from './audit.service.js';
export { actorName } from './texts.sv.js';
