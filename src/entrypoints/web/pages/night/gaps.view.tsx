import type { VNode } from 'preact';
import type { CoverageReceipt } from '../../../../capture/index.js';
import { isWebAddress } from '../../is-web-address.js';
import { fileFailures, texts } from './texts.sv.js';

/** A whole channel that vanished is not listed id by id. */
const shownAtMost = 100;

/** What did not come, item by item. */
export function gapsView({ missingIds, mediaFailed }: CoverageReceipt): VNode | null {
  if (missingIds.length === 0 && mediaFailed.length === 0) return null;
  return (
    <>
      {mediaFailed.length > 0 ? <FailedFiles failed={mediaFailed} /> : null}
      {missingIds.length > 0 ? <Unanswered ids={missingIds} /> : null}
    </>
  );
}

function FailedFiles({ failed }: { readonly failed: CoverageReceipt['mediaFailed'] }): VNode {
  return (
    <section>
      <h2>{texts.failedFiles}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={texts.failedFiles}>
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.record}</th>
              <th scope="col">{texts.file}</th>
              <th scope="col">{texts.reason}</th>
            </tr>
          </thead>
          <tbody>
            {failed.slice(0, shownAtMost).map(({ recordId, url, code }) => (
              <tr key={`${recordId} ${url}`}>
                <th scope="row">
                  <a href={`/handlingar/${recordId}`}>{texts.recordNumber(recordId)}</a>
                </th>
                <td>
                  <Address url={url} />
                </td>
                <td>{fileFailures[code] ?? texts.otherReason(code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More count={failed.length} />
    </section>
  );
}

function Address({ url }: { readonly url: string }): VNode {
  if (!isWebAddress(url)) return <span class="captured">{url}</span>;
  return (
    <a class="captured" href={url} rel="noreferrer noopener">
      {url}
    </a>
  );
}

function Unanswered({ ids }: { readonly ids: readonly string[] }): VNode {
  return (
    <section>
      <h2>{texts.unanswered}</h2>
      <details>
        <summary>{texts.unansweredIds(ids.length)}</summary>
        <ul>
          {ids.slice(0, shownAtMost).map((id) => (
            <li key={id} class="captured">
              {id}
            </li>
          ))}
        </ul>
        <More count={ids.length} />
      </details>
    </section>
  );
}

function More({ count }: { readonly count: number }): VNode | null {
  return count > shownAtMost ? <p class="muted">{texts.more(count - shownAtMost)}</p> : null;
}
