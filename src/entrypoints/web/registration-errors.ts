import { RegistrationRefused, registrationRefusalTexts, type RegistrationRefusal } from '../../registration/index.js';

/** Which field of a form each refusal is about. */
export type FieldsOfRefusals<Field extends string> = Partial<Record<RegistrationRefusal, Field>>;

/** What stands beside the field that a refusal is about. @throws what is no field's matter, as it came */
export function registrationErrors<Field extends string>(
  error: unknown,
  fields: FieldsOfRefusals<Field>,
): Partial<Record<Field, string>> {
  const field = error instanceof RegistrationRefused ? fields[error.reason] : undefined;
  if (!(error instanceof RegistrationRefused) || field === undefined) throw error;
  return { [field]: registrationRefusalTexts[error.reason](error.subject) } as Partial<Record<Field, string>>;
}
