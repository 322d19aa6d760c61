import type { VNode } from 'preact';
import type { SampledRecord } from '../../../../triage/index.js';
import { FormToken } from '../../layout/form.view.js';
import { OriginTag, StateTag } from '../../layout/record-tags.view.js';
import { lookView } from '../../replay/look.view.js';
import { showAuthor } from '../../show-author.js';
import { showChannel } from '../../show-channel.js';
import { showTime } from '../../show-time.js';
import { kinds } from '../../texts.sv.js';
import { threadView } from '../record/thread.view.js';
import { texts as recordTexts } from '../record/texts.sv.js';
import { Key } from '../triage/key.view.js';
import type { ShownItem } from '../triage/shown-item.service.js';
import { texts } from './texts.sv.js';

interface SampleProps extends ShownItem {
  readonly sample: SampledRecord;
  readonly formToken: string | null;
}

/** One record with the rule that decided of it, and the question. */
export function Sample(props: SampleProps): VNode {
  const { record, channel, attachments, look, thread, history, sample, formToken } = props;
  const describes = history.find(({ id }) => id === sample.decisionId)?.rule?.describes ?? '';
  return (
    <section aria-labelledby="provet">
      <h2 id="provet">
        {recordTexts.heading(kinds[record.kind])}{' '}
        <bdi>{showAuthor(record.author.displayName, record.origin, channel)}</bdi>
      </h2>
      <p class="about">
        <a href={`/handlingar/${record.id}`}>{recordTexts.title(record.id)}</a>
        <OriginTag origin={record.origin} /> <StateTag state={record.state} />
        <span>{showChannel(channel)}</span>
      </p>
      {lookView({ look, plainText: record.text, attachments, language: record.language })}
      <p>
        {texts.decidedBy(texts.version(sample.ruleId, sample.ruleVersion), showTime(sample.decidedAt))} {describes}
      </p>
      <form method="post" action="/triage/stickprov" class="actions">
        <FormToken token={formToken} />
        <input type="hidden" name="handling" value={record.id} />
        <button class="secondary" type="submit" name="utfall" value="ratt" data-key="j">
          <Key name="J" /> {texts.right}
        </button>
        <button class="secondary" type="submit" name="utfall" value="fel" data-key="n">
          <Key name="N" /> {texts.wrong}
        </button>
      </form>
      {thread.size > 1 ? threadView({ recordId: record.id, channel }, thread) : null}
    </section>
  );
}
