import type { VNode } from 'preact';
import type { Actor, NotedEvent } from '../../../../foundation/audit/index.js';
import { showTime } from '../../show-time.js';
import { deeds, outcomes, readPlaces, texts } from './texts.sv.js';

/** The audit log of the record and of the runs that read it. */
export function eventsView(events: readonly NotedEvent[]): VNode {
  return (
    <section aria-labelledby="logg">
      <h2 id="logg">{texts.events}</h2>
      {events.length === 0 ? <p>{texts.noEvents}</p> : <Events events={events} />}
    </section>
  );
}

function Events({ events }: { readonly events: readonly NotedEvent[] }): VNode {
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label={texts.events}>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.when}</th>
            <th scope="col">{texts.deed}</th>
            <th scope="col">{texts.by}</th>
            <th scope="col">{texts.number}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.seq}>
              <td class="when">
                <time dateTime={event.at.toISOString()}>{showTime(event.at)}</time>
              </td>
              <td>
                {deeds.get(event.deed) ?? event.deed} {moreOf(event)} {outcomes[event.outcome]}
              </td>
              <td>{nameOf(event.actor)}</td>
              <td>{event.seq}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function moreOf({ deed, subjectKind, subjectId, details }: NotedEvent): string | null {
  if (subjectKind === 'capture-run') return texts.run(subjectId);
  if (deed === 'restricted-record-read') return readPlaces.get(String(details?.['in'])) ?? null;
  return deed === 'record-restricted-by-class' ? String(details?.['recordClass'] ?? '') : null;
}

function nameOf(actor: Actor | null): string {
  if (actor === null) return texts.actorDestroyed;
  switch (actor.kind) {
    case 'person':
    case 'api-key':
      return actor.name;
    case 'operator':
      return texts.operator(actor.name);
    case 'service':
      return texts.service;
  }
}
