import { roles } from '../../foundation/access/index.js';
import { registerViews, registrationDeciders, type RegisterQuestion } from '../../registration/index.js';
import { Refused, type Call } from './command.js';
import { readCreatorReach } from './creator-reach.js';
import { findChoice, findDay, findText } from './read-options.js';
import { registerTexts } from './register-texts.sv.js';

const string = { type: 'string' } as const;

export const registerOptions = { view: string, q: string, from: string, to: string, creator: string };

export const registerUsage = '[--view public|full] [--q ORD] [--from DATUM] [--to DATUM] [--creator ARKIVBILDARE]';

/** What is public unless the whole register is asked for, which is for those who keep it. @throws Refused */
export async function readRegisterQuestion(call: Call): Promise<RegisterQuestion> {
  const { values } = call;
  const view = findChoice(values, 'view', registerViews) ?? 'public';
  const reach = await readCreatorReach(call, view === 'full' ? registrationDeciders : roles);
  if (reach === null) throw new Refused(registerTexts.onlyPublic);
  return {
    reach,
    view,
    words: findText(values, 'q'),
    from: findDay(values, 'from'),
    to: findDay(values, 'to'),
  };
}
