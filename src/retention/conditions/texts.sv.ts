import { eitherOf } from '../../foundation/text/index.js';

export const describeTexts = {
  recordClass: (codes: readonly string[]) => `har handlingstyp ${eitherOf(codes)}`,
  registered: { yes: 'är registrerade', no: 'inte är registrerade' },
};
