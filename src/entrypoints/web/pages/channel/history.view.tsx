import type { VNode } from 'preact';
import { showTime } from '../../show-time.js';
import type { DescribedChange } from './describe-change.js';
import { texts } from './texts.sv.js';

/** What was done to a channel and by whom; what was is never lost. */
export function History({ history }: { readonly history: readonly DescribedChange[] }): VNode {
  return (
    <section>
      <h2>{texts.history}</h2>
      <ol class="history">
        {history.map(({ at, who, deed, details }, place) => (
          <li key={place}>
            <p>
              <time dateTime={at.toISOString()}>{showTime(at)}</time> <strong>{deed}</strong>{' '}
              <span class="muted">{who}</span>
            </p>
            {details.length > 0 ? (
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
