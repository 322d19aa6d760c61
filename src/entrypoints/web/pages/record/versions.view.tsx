import type { VNode } from 'preact';
import type { RecordView, VersionView } from '../../../../records/index.js';
import { showTime } from '../../show-time.js';
import { texts } from './texts.sv.js';
import { findWordDifference } from './word-difference.js';

/** Every version that was seen, each with what was changed since the one before. */
export function versionsView(record: RecordView): VNode {
  return (
    <section aria-labelledby="versioner">
      <h2 id="versioner">{texts.versions(record.versions.length)}</h2>
      <p class="muted">{texts.differenceKey}</p>
      <ol class="versions">
        {record.versions.map((version, at) => (
          <Version key={version.n} record={record} version={version} before={record.versions[at - 1] ?? null} />
        ))}
      </ol>
    </section>
  );
}

function Version(props: {
  readonly record: RecordView;
  readonly version: VersionView;
  readonly before: VersionView | null;
}): VNode {
  const { record, version, before } = props;
  const { n, editedAt, capturedAt } = version;
  return (
    <li class="card">
      <h3>
        {texts.version(n)} {n === record.latestVersion ? <span class="tag info">{texts.latest}</span> : null}
      </h3>
      <p class="muted">
        {editedAt ? `${texts.editedAt(showTime(editedAt))} ` : null}
        {texts.seenAt(showTime(capturedAt))}
      </p>
      {before === null ? <p class="captured">{version.text}</p> : <Difference before={before} after={version} />}
      <p>
        <a href={`/handlingar/${record.id}?version=${n}`}>{texts.showVersion(n)}</a>
      </p>
    </li>
  );
}

/** What was changed between two versions, word by word. */
export function Difference({ before, after }: { readonly before: VersionView; readonly after: VersionView }): VNode {
  const pieces = findWordDifference(before.text, after.text);
  const hasOtherFiles = before.mediaSha256.join() !== after.mediaSha256.join();
  return (
    <>
      <p class="captured">
        {pieces.map(({ kind, text }, at) => {
          switch (kind) {
            case 'same':
              return text;
            case 'removed':
              return <del key={at}>{text}</del>;
            case 'added':
              return <ins key={at}>{text}</ins>;
          }
        })}
      </p>
      {hasOtherFiles ? <p>{texts.otherFiles}</p> : null}
      {before.text === after.text && !hasOtherFiles ? <p>{texts.sameText}</p> : null}
    </>
  );
}
