import type { VNode } from 'preact';
import { holdGrounds, type HoldGround } from '../../../../holds/index.js';
import { Select } from '../../layout/form.view.js';
import { TextArea } from '../../layout/text-area.view.js';
import type { HoldErrors } from './extent-form.dto.js';
import { grounds, texts } from './texts.sv.js';

/** Those on which a person lays a hold; a request lays its own. */
const groundsByHand = holdGrounds.filter((ground) => ground !== 'disclosure-request');

export interface HoldFieldsProps {
  readonly typed: { readonly ground: string; readonly reason: string };
  readonly errors: HoldErrors;
}

/** Why a hold is laid. */
export function HoldFields({ typed, errors }: HoldFieldsProps): VNode {
  return (
    <>
      <Select
        name="ground"
        label={texts.ground}
        value={typed.ground}
        error={errors.ground}
        required
        choices={[
          { value: '', label: texts.chooseGround },
          ...groundsByHand.map((value) => ({ value, label: grounds[value] })),
        ]}
      />
      <TextArea
        name="reason"
        label={texts.reason}
        hint={texts.reasonHint}
        value={typed.reason}
        error={errors.reason ?? null}
      />
    </>
  );
}

export function findGround(typed: string): HoldGround | null {
  return groundsByHand.find((ground) => ground === typed) ?? null;
}
