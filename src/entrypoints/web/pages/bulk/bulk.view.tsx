import type { VNode } from 'preact';
import { DeclarationFields, type DeclarationFieldsProps } from '../declare/declaration-fields.view.js';
import { ClassFields, type ClassFieldsProps } from '../record-class/class-fields.view.js';
import { ChosenView, type ChosenProps } from './chosen.view.js';

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
