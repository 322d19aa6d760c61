import type { VNode } from 'preact';
import { texts } from './texts.sv.js';

const parts = [
  [texts.how, texts.howText],
  [texts.tested, texts.testedText],
  [texts.known, texts.knownText],
  [texts.report, texts.reportText],
] as const;

export function accessibilityView(): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {parts.map(([heading, text]) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <p>{text}</p>
        </section>
      ))}
    </>
  );
}
