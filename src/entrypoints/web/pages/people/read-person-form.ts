import { isEmail } from 'class-validator';
import type { Person } from '../../../../foundation/access/index.js';
import { findGrant, simplestGrants } from '../../grants/grant-value.js';
import type { PersonFormDto } from './person-form.dto.js';
import { formTexts } from './texts.sv.js';

/** What was typed, and what is wrong with it. */
export interface ReadPersonForm {
  readonly typed: Omit<Person, 'id'>;
  readonly errors: PersonFormErrors;
}

export interface PersonFormErrors {
  readonly name?: string;
  readonly mail?: string;
  readonly grants?: string;
}

export function readPersonForm(form: PersonFormDto, recordsCreatorIds: readonly number[]): ReadPersonForm {
  const [name, mail] = [form.name.trim(), form.mail.trim()];
  const asked = form.roll.map(findGrant);
  const grants = simplestGrants(asked.filter((grant) => grant !== null));
  const isKnown = asked.every(
    (grant) => grant && (grant.recordsCreatorId === null || recordsCreatorIds.includes(grant.recordsCreatorId)),
  );
  return {
    typed: { name, mail, grants },
    errors: {
      ...(name === '' && { name: formTexts.noName }),
      ...(!isEmail(mail) && { mail: formTexts.noMail }),
      ...(!isKnown && { grants: formTexts.unknownRole }),
      ...(isKnown && grants.length === 0 && { grants: formTexts.noRole }),
    },
  };
}
