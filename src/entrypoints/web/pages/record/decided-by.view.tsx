import type { VNode } from 'preact';
import type { MadeDecision } from '../../../../registration/index.js';
import { showTime } from '../../show-time.js';
import { registeringTexts as texts } from './registering-texts.sv.js';

/** Who decided, and when; a machine is named by what it went by. */
export function DecidedBy({ decision }: { readonly decision: MadeDecision }): VNode {
  const { basis, rule, decidedBy, decidedAt, records } = decision;
  const who = basis === 'person' ? decidedBy : rule === null ? texts.byBackFill : texts.byRule(rule);
  return (
    <>
      <time dateTime={decidedAt.toISOString()}>{showTime(decidedAt)}</time> <span>{who}</span>
      {records > 1 ? <span> {texts.forRecords(records)}</span> : null}
    </>
  );
}
