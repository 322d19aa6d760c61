import type { VNode } from 'preact';
import type { RefusalText } from '../texts.sv.js';

export function refusalView({ title, sentence, whatToDo }: RefusalText): VNode {
  return (
    <>
      <h1>{title}</h1>
      <p>{sentence}</p>
      <p>{whatToDo}</p>
    </>
  );
}
