import { reachOf, roles, type Reach } from '../../foundation/access/index.js';
import { registerViews, registrationDeciders, type RegisterQuestion } from '../../registration/index.js';
import { Refused, type Call } from './command.js';
import { getCreatorNamed } from './get-creator-named.js';
import { findChoice, findDay, findText } from './read-options.js';
import { registerTexts } from './register-texts.sv.js';

const string = { type: 'string' } as const;

export const registerOptions = { view: string, q: string, from: string, to: string, creator: string };

export const registerUsage = '[--view public|full] [--q ORD] [--from DATUM] [--to DATUM] [--creator ARKIVBILDARE]';

/** What is public unless the whole register is asked for, which is for those who keep it. @throws Refused */
export async function readRegisterQuestion({ values, acting, get }: Call): Promise<RegisterQuestion> {
  const view = findChoice(values, 'view', registerViews) ?? 'public';
  const reach = reachOf(acting, view === 'full' ? registrationDeciders : roles);
  if (reach === null) throw new Refused(registerTexts.onlyPublic);
  const creator = findText(values, 'creator');
  return {
    reach: creator === null ? reach : narrowed(reach, await getCreatorNamed(creator, get)),
    view,
    words: findText(values, 'q'),
    from: findDay(values, 'from'),
    to: findDay(values, 'to'),
  };
}

function narrowed(reach: Reach, recordsCreatorId: number): Reach {
  return reach === 'all' || reach?.includes(recordsCreatorId) ? [recordsCreatorId] : [];
}
