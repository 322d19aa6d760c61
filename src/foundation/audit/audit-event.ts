/** Who does a deed: a person of the register, another system, the machine's operator, or the service itself at night. */
export type Actor =
  | { readonly kind: 'person'; readonly id: number; readonly name: string }
  | { readonly kind: 'api-key'; readonly id: number; readonly name: string }
  | { readonly kind: 'operator'; readonly name: string }
  | { readonly kind: 'service' };

/** As it stands in the log: without the person's name, which is personal data. */
export function actorKey(actor: Actor): string {
  switch (actor.kind) {
    case 'person':
      return `person/${actor.id}`;
    case 'api-key':
      return `api-key/${actor.id}`;
    case 'operator':
      return 'operator';
    case 'service':
      return 'service';
  }
}

export interface AuditEvent {
  readonly actor: Actor;
  /** What was done, as a past participle after the subject: `channel-registered`, `capture-run-closed`. */
  readonly deed: string;
  readonly subject: { readonly kind: string; readonly id: string };
  /** Facts of the deed; may hold personal data, and stands beside the event, never in it. */
  readonly details: Readonly<Record<string, unknown>>;
}

/** An event as it stands in the log. */
export interface NotedEvent {
  readonly seq: string;
  readonly at: Date;
  readonly deed: string;
  readonly outcome: 'done' | 'failed';
  readonly subjectKind: string;
  readonly subjectId: string;
  /** Null, as the details, once the personal data beside the event have been destroyed. */
  readonly actor: Actor | null;
  readonly details: Readonly<Record<string, unknown>> | null;
}
