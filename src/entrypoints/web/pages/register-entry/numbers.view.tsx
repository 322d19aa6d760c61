import type { VNode } from 'preact';
import { showTime } from '../../show-time.js';
import type { ShownEntry } from './shown-entry.service.js';
import { texts } from './texts.sv.js';

/** The diary's numbers, each with its day: a new one stands beside the one before. */
export function NumbersView({ numbers }: Pick<ShownEntry, 'numbers'>): VNode {
  return (
    <section aria-labelledby="diarienummer">
      <h2 id="diarienummer">{texts.numbers}</h2>
      {numbers.length === 0 ? (
        <p>{texts.noNumbers}</p>
      ) : (
        <ul>
          {numbers.map(({ registrationNumber, notedAt, notedBy }) => (
            <li key={`${registrationNumber} ${notedAt.toISOString()}`}>
              <bdi>{registrationNumber}</bdi> <span class="muted">{texts.by(showTime(notedAt), notedBy)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
