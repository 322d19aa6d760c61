import type { VNode } from 'preact';
import { Notice } from '../../layout/form.view.js';
import { texts } from './texts.sv.js';

export function aboutView(): VNode {
  return (
    <>
      <h1>{texts.title}</h1>
      {texts.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <Notice tone="info">
        <p>{texts.contents}</p>
      </Notice>
    </>
  );
}
