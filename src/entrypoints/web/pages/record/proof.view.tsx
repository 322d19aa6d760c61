import type { VNode } from 'preact';
import { showTime } from '../../show-time.js';
import type { RecordProps } from './record-props.js';
import { texts } from './texts.sv.js';

/** What proves the shown version, and the bytes to check it against. */
export function proofView({ record, version, answer, mayFetchRawAnswer }: RecordProps): VNode {
  const files = `/handlingar/${record.id}/version/${version.n}`;
  return (
    <section aria-labelledby="bevis">
      <h2 id="bevis">{texts.proof(version.n)}</h2>
      <dl class="facts">
        <dt>{texts.sha256}</dt>
        <dd class="digest">{version.sha256}</dd>
        <dt>{texts.sealedDigest}</dt>
        <dd class="digest">{version.sealedDigest}</dd>
        <dt>{texts.exchange}</dt>
        <dd class="digest">{version.exchangeId}</dd>
        <dt>{texts.offset}</dt>
        <dd>{texts.atByte(version.bytesOffset)}</dd>
        {answer === null ? null : (
          <>
            <dt>{texts.fetched}</dt>
            <dd>
              <time dateTime={answer.sentAt.toISOString()}>{showTime(answer.sentAt)}</time>{' '}
              <a href={`/natter/${answer.runId}`}>{texts.run(answer.runId)}</a>
            </dd>
            <dt>{texts.fetchedFrom}</dt>
            <dd>
              <code>{answer.url}</code>
            </dd>
          </>
        )}
      </dl>
      <ul class="plain actions">
        <li>
          <a class="button secondary" href={`${files}/egna-byte`} download>
            {texts.fetchOwnBytes}
          </a>
        </li>
        {answer !== null && mayFetchRawAnswer ? (
          <li>
            <a class="button secondary" href={`${files}/rasvar`} download>
              {texts.fetchRawAnswer}
            </a>
          </li>
        ) : null}
      </ul>
      <p class="muted">{texts.howToCheck}</p>
    </section>
  );
}
