import type { VNode } from 'preact';
import type { Suggestion } from '../../../../triage/index.js';
import { texts } from './texts.sv.js';
import type { TriageProps } from './triage-props.js';

/** Why rules say that it may matter, with the words that say so. They never decide. */
export function Suggestions({ item, record }: TriageProps): VNode | null {
  if (item.suggestions.length === 0) return null;
  return (
    <section class="notice warning" aria-labelledby="forslag">
      <h2 id="forslag" class="notice-title">
        {texts.suggestions}
      </h2>
      <ul>
        {item.suggestions.map((suggestion) => (
          <li key={suggestion.ruleId}>
            {texts.because(suggestion.because)}. <Words text={record.text} suggestion={suggestion} />
          </li>
        ))}
      </ul>
      <p>{texts.onlySuggests}</p>
    </section>
  );
}

function Words({ text, suggestion }: { readonly text: string; readonly suggestion: Suggestion }): VNode | null {
  const words = [...new Set(suggestion.marks.map(({ from, to }) => text.slice(from, to)))];
  if (words.length === 0) return null;
  return (
    <>
      {texts.words}{' '}
      {words.map((word, at) => (
        <span key={word}>
          {at > 0 ? ', ' : ''}
          <q>
            <bdi>{word}</bdi>
          </q>
        </span>
      ))}
    </>
  );
}
