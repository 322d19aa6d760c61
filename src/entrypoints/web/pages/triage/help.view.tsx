import type { VNode } from 'preact';
import { Facts } from '../../layout/facts.view.js';
import { Key } from './key.view.js';
import { helpTexts, keyHelp } from './texts.sv.js';

/** What the keys do. */
export function Help(): VNode {
  return (
    <details data-key="?">
      <summary>
        <Key name="?" /> {helpTexts.title}
      </summary>
      <p>{helpTexts.meaning}</p>
      <Facts facts={keyHelp.map(([label, value]) => ({ label, value }))} />
    </details>
  );
}
