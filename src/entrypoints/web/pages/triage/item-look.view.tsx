import type { VNode } from 'preact';
import { lookView } from '../../replay/look.view.js';
import { markLook } from '../../replay/mark-look.js';
import { attachmentView } from '../../replay/attachment.view.js';
import { Difference } from '../record/versions.view.js';
import { MarkedText } from './marked-text.view.js';
import { texts } from './texts.sv.js';
import type { TriageProps } from './triage-props.js';

/** How it looked, with the words marked that suggestions are about; and what is new since it was decided of. */
export function ItemLook(props: TriageProps): VNode {
  return (
    <section aria-labelledby="utseende">
      <h2 id="utseende">{texts.looked}</h2>
      <Look {...props} />
      <Changed {...props} />
    </section>
  );
}

function Look({ item, record, look, attachments }: TriageProps): VNode {
  const { suggestions } = item;
  const words = suggestions.flatMap(({ marks }) => marks.map(({ from, to }) => record.text.slice(from, to)));
  if (look === null && words.length > 0)
    return (
      <div class="look">
        <MarkedText text={record.text} suggestions={suggestions} />
        {attachments.map(attachmentView)}
      </div>
    );
  const marked = look && markLook(look, words);
  return (
    <>
      {lookView({ look: marked && marked.look, plainText: record.text, attachments, language: record.language })}
      {marked === null || marked.missed.length === 0 ? null : (
        <>
          <h3>{texts.markedText}</h3>
          <MarkedText text={record.text} suggestions={suggestions} />
        </>
      )}
    </>
  );
}

function Changed({ item, record, history }: TriageProps): VNode | null {
  const decided = history.findLast(({ decision, isUndone }) => decision !== 'undone' && !isUndone);
  const latest = record.versions.at(-1);
  if (item.because !== 'changed' || !decided || !latest) return null;
  const read = record.versions.findLast(({ capturedAt }) => new Date(capturedAt) <= decided.decidedAt);
  const before = read ?? record.versions[0]!;
  if (before.n === latest.n) return null;
  return (
    <>
      <h3>{texts.difference}</h3>
      <p class="muted">{texts.differenceKey}</p>
      <Difference before={before} after={latest} />
    </>
  );
}
