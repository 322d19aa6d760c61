import type { VNode } from 'preact';
import type { Actor, NotedEvent } from '../../../../foundation/audit/index.js';
import { showTime } from '../../show-time.js';
import { deeds, outcomes, texts } from './texts.sv.js';

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
          {events.map(({ seq, at, deed, outcome, subjectKind, subjectId, actor }) => (
            <tr key={seq}>
              <td class="when">
                <time dateTime={at.toISOString()}>{showTime(at)}</time>
              </td>
              <td>
                {deeds.get(deed) ?? deed} {subjectKind === 'capture-run' ? texts.run(subjectId) : null}{' '}
                {outcomes[outcome]}
              </td>
              <td>{nameOf(actor)}</td>
              <td>{seq}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
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
