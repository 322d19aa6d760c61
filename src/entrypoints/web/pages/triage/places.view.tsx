import type { VNode } from 'preact';
import type { QueueGlance } from '../../../../triage/index.js';
import { FormToken } from '../../layout/form.view.js';
import { showGlance, texts } from './texts.sv.js';

interface PlacesProps {
  readonly current: 'next' | 'queue' | 'samples';
  readonly glance: QueueGlance;
  readonly formToken: string | null;
}

const places = [
  { place: 'next', path: '/triage', label: texts.title },
  { place: 'queue', path: '/triage/ko', label: texts.queue },
  { place: 'samples', path: '/triage/stickprov', label: texts.samples },
] as const;

/** Where one is among the pages of triage, what waits, and the way out. */
export function Places({ current, glance, formToken }: PlacesProps): VNode {
  return (
    <div class="triage-places">
      <nav class="choices" aria-label={texts.places}>
        <ul>
          {places.map(({ place, path, label }) => (
            <li key={place}>
              <a href={path} aria-current={place === current ? 'page' : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p>{showGlance(glance)}</p>
      {current === 'queue' ? null : (
        <button class="quiet" type="button" data-keys-switch hidden>
          {texts.keys}
        </button>
      )}
      {current === 'next' ? (
        <form method="post" action="/triage/lamna">
          <FormToken token={formToken} />
          <button class="quiet" type="submit">
            {texts.leave}
          </button>
        </form>
      ) : null}
    </div>
  );
}
