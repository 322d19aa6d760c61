import type { Actor } from './audit-event.js';

export function actorName(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
    case 'api-key':
      return actor.name;
    case 'operator':
      return `${actor.name} (maskinens operatör)`;
    case 'service':
      return 'Flödesarkivet';
  }
}
