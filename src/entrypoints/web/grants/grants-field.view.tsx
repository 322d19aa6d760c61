import type { VNode } from 'preact';
import { roles, type Role, type RoleGrant } from '../../../foundation/access/index.js';
import { grantValue } from './grant-value.js';
import { roleHints, roleNames, texts } from './texts.sv.js';

/** By id. */
export type RecordsCreatorNames = ReadonlyMap<number, string>;

export interface GrantsFieldProps {
  readonly grants: readonly RoleGrant[];
  readonly recordsCreators: RecordsCreatorNames;
  readonly error?: string | null;
}

/** Which roles, and where: a box for each. */
export function GrantsField({ grants, recordsCreators, error }: GrantsFieldProps): VNode {
  const chosen = new Set(grants.map(grantValue));
  return (
    <fieldset aria-describedby={error ? 'roll-error' : undefined}>
      <legend>{texts.legend}</legend>
      {error ? (
        <p class="error" id="roll-error">
          {error}
        </p>
      ) : null}
      <div class="roles">
        {roles.map((role) => (
          <RoleBoxes key={role} role={role} chosen={chosen} recordsCreators={recordsCreators} />
        ))}
      </div>
    </fieldset>
  );
}

interface RoleBoxesProps {
  readonly role: Role;
  readonly chosen: ReadonlySet<string>;
  readonly recordsCreators: RecordsCreatorNames;
}

function RoleBoxes({ role, chosen, recordsCreators }: RoleBoxesProps): VNode {
  const places: (readonly [RoleGrant, string])[] =
    role === 'administrator'
      ? [[{ role, recordsCreatorId: null }, texts.whole]]
      : [
          [{ role, recordsCreatorId: null }, texts.everywhere],
          ...[...recordsCreators].map(([id, name]) => [{ role, recordsCreatorId: id }, name] as const),
        ];
  return (
    <fieldset class="role" aria-describedby={`${role}-hint`}>
      <legend>{roleNames[role]}</legend>
      <p class="hint" id={`${role}-hint`}>
        {roleHints[role]}
      </p>
      {places.map(([grant, label]) => (
        <label key={label} class="box">
          <input type="checkbox" name="roll" value={grantValue(grant)} checked={chosen.has(grantValue(grant))} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Roles in one line: `Registrator (Kommunstyrelsen), Läsare (Alla arkivbildare)`. */
export function describeGrants(grants: readonly RoleGrant[], recordsCreators: RecordsCreatorNames): string {
  const placeOf = ({ role, recordsCreatorId }: RoleGrant) => {
    if (recordsCreatorId !== null) return recordsCreators.get(recordsCreatorId) ?? '';
    return role === 'administrator' ? texts.whole : texts.everywhere;
  };
  return grants.map((grant) => texts.at(roleNames[grant.role], placeOf(grant))).join(', ') || texts.none;
}
