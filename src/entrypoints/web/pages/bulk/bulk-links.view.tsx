import type { VNode } from 'preact';
import { Notice } from '../../layout/form.view.js';
import { pathWith, type SearchForm } from '../records/search-form.js';
import { bulkPaths, type BulkDeed, type DoneBulk } from './bulk-deed.js';
import { deedTexts, texts } from './texts.sv.js';

/** Ways to what may be done with everything that was found. */
export function bulkLinksView(form: SearchForm, mayDo: readonly BulkDeed[]): VNode {
  return (
    <nav class="actions" aria-label={texts.withAll}>
      {mayDo.map((deed) => (
        <a key={deed} class="button secondary" href={pathWith(bulkPaths[deed], { ...form })}>
          {deedTexts[deed].link}
        </a>
      ))}
    </nav>
  );
}

export function doneBulkView({ deed, records, isBeingAssessed }: DoneBulk): VNode {
  return (
    <Notice tone="success">
      <p>
        {deedTexts[deed].done(records)} {isBeingAssessed ? texts.beingAssessed : null}
      </p>
    </Notice>
  );
}
