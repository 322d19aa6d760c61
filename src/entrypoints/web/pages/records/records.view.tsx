import type { VNode } from 'preact';
import type { Channel } from '../../../../channels/index.js';
import type { FoundRecord } from '../../../../search/index.js';
import { ErrorSummary } from '../../layout/form.view.js';
import type { BulkDeed, DoneBulk } from '../bulk/bulk-deed.js';
import { bulkLinksView, doneBulkView } from '../bulk/bulk-links.view.js';
import { hitView } from './hit.view.js';
import { searchFormView } from './search-form.view.js';
import { searchPath, type SearchErrors, type SearchForm } from './search-form.js';
import { texts } from './texts.sv.js';

export interface Hits {
  readonly records: readonly FoundRecord[];
  readonly count: number | 'more';
  /** Where the next page begins; null on the last one. */
  readonly next: string | null;
  readonly isFirst: boolean;
}

export interface RecordsProps {
  readonly form: SearchForm;
  readonly errors: SearchErrors;
  readonly channels: readonly Channel[];
  /** Null where the form is wrongly filled in. */
  readonly hits: Hits | null;
  /** What the one who asks may do with everything that is found. */
  readonly mayDo: readonly BulkDeed[];
  readonly done: DoneBulk | null;
}

export function recordsView(props: RecordsProps): VNode {
  const { form, errors, channels, hits, done } = props;
  return (
    <>
      <h1>{texts.title}</h1>
      {done === null ? null : doneBulkView(done)}
      <ErrorSummary sentence={hits === null ? texts.wrong : null} />
      {searchFormView({ form, errors, channels })}
      {hits === null ? null : <Found {...props} hits={hits} />}
    </>
  );
}

function Found({ hits, form, channels, mayDo }: RecordsProps & { readonly hits: Hits }): VNode {
  const names = new Map(channels.map(({ id, displayName, platform }) => [id, { displayName, platform }]));
  return (
    <section aria-labelledby="traffar">
      <h2 id="traffar">{texts.count(hits.count)}</h2>
      {hits.records.length === 0 ? (
        <Nothing />
      ) : (
        <ol class="hits">{hits.records.map((record) => hitView(record, names.get(record.channelId)))}</ol>
      )}
      <Turning hits={hits} form={form} />
      {hits.records.length > 0 && mayDo.length > 0 ? bulkLinksView(form, mayDo) : null}
    </section>
  );
}

function Nothing(): VNode {
  return (
    <ul>
      {texts.tryThis.map((advice) => (
        <li key={advice}>{advice}</li>
      ))}
    </ul>
  );
}

function Turning({ hits, form }: { readonly hits: Hits; readonly form: SearchForm }): VNode | null {
  if (hits.isFirst && hits.next === null) return null;
  return (
    <nav class="actions" aria-label={texts.turning}>
      {hits.isFirst ? null : (
        <a class="button secondary" href={searchPath(form, null)}>
          {texts.first}
        </a>
      )}
      {hits.next === null ? null : (
        <a class="button secondary" rel="next" href={searchPath(form, hits.next)}>
          {texts.next}
        </a>
      )}
    </nav>
  );
}
