import type { VNode } from 'preact';
import { describeDecision, describeRetention } from '../../../../retention/index.js';
import { showTime } from '../../show-time.js';
import type { RuleProps } from './rule-props.js';
import { texts } from './texts.sv.js';

/** Every wording that records may cite, the newest first. */
export function Wordings({ rule: shown, isInForce, wordings }: RuleProps): VNode {
  return (
    <section>
      <h2>{texts.history}</h2>
      {wordings.length === 1 ? (
        <p>{texts.onlyOne}</p>
      ) : (
        <ol class="history">
          {wordings.map(({ wording, rule }) => (
            <li key={wording.ref}>
              <p>
                <strong>
                  {texts.version} {wording.version}
                </strong>{' '}
                <span class="muted">
                  {texts.wasInForceSince.toLowerCase()} {showTime(wording.since)}
                </span>{' '}
                {isInForce && wording.checksum === shown.checksum ? <span class="tag">{texts.now}</span> : null}
              </p>
              {rule === null ? null : <p>{describeRetention(rule)}.</p>}
              {rule?.subject === 'record' ? <p>{wording.describes}</p> : null}
              {rule === null ? null : <p>{describeDecision(rule.decision)}.</p>}
              <p class="muted digest">{wording.checksum}</p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
