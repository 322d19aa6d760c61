import type { VNode } from 'preact';
import { DeclarationFields, type DeclarationFieldsProps } from '../declare/declaration-fields.view.js';
import { HoldFields, type HoldFieldsProps } from '../new-hold/hold-fields.view.js';
import { ClassFields, type ClassFieldsProps } from '../record-class/class-fields.view.js';
import { pathWith } from '../records/search-form.js';
import { ChosenView, type ChosenProps } from './chosen.view.js';
import { texts } from './texts.sv.js';

type Shown = Omit<ChosenProps, 'deed' | 'children'>;

export function bulkClassView(props: Shown & ClassFieldsProps): VNode {
  return (
    <ChosenView {...props} deed="class">
      {props.classes.length === 0 ? null : <ClassFields {...props} />}
    </ChosenView>
  );
}

export function bulkInactiveView(props: Shown & Omit<DeclarationFieldsProps, 'trigger'>): VNode {
  return (
    <ChosenView {...props} deed="inactive">
      <DeclarationFields {...props} trigger="declared-inactive" />
    </ChosenView>
  );
}

/** What is found now is one thing; what will be captured is another, and needs a standing choice. */
export function bulkHoldView(props: Shown & HoldFieldsProps): VNode {
  const { lage: _, ...standing } = props.form;
  return (
    <ChosenView {...props} deed="hold">
      <p>
        {texts.onlyNow} <a href={pathWith('/gallringsstopp/nytt', standing)}>{texts.standing}</a>
      </p>
      <HoldFields {...props} />
    </ChosenView>
  );
}
