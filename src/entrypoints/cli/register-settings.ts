import { decidingAs, reachOf, type Role } from '../../foundation/access/index.js';
import { registers, registerSetters, RegisterSettings, registrationDeciders } from '../../registration/index.js';
import { AssessNow } from '../nightly/index.js';
import { Refused, type Call, type Command } from './command.js';
import { getCreatorNamed } from './get-creator-named.js';
import { findChoice, findNumber, findText } from './read-options.js';
import { registerTexts, settingColumns } from './register-texts.sv.js';

const readers: readonly Role[] = [...new Set([...registrationDeciders, ...registerSetters])];

export const registerSettings: Command = {
  words: 'register settings',
  usage: `register settings [--creator ARKIVBILDARE [--register ${registers.join('|')}] [--days ANTAL] [--code BETECKNING]]`,
  may: readers,
  options: {
    creator: { type: 'string' },
    register: { type: 'string' },
    days: { type: 'string' },
    code: { type: 'string' },
  },
  async run(call) {
    const { values, get, output, acting } = call;
    const creator = findText(values, 'creator');
    const isSet = ['register', 'days', 'code'].some((name) => findText(values, name) !== null);
    if (isSet && creator === null) throw new Refused(registerTexts.creatorNeeded);
    if (isSet && creator !== null) await set(await getCreatorNamed(creator, get), call);
    const known = await get(RegisterSettings).list(reachOf(acting, readers));
    const shown = known.filter(({ recordsCreator }) => creator === null || recordsCreator === creator);
    output.table(shown, settingColumns, registerTexts.noCreators);
    return 0;
  },
};

/** What is not stated stays as it is. @throws Refused, RegistrationRefused */
async function set(recordsCreatorId: number, { values, get, acting, stop }: Call): Promise<void> {
  const deciding = decidingAs(acting, registerSetters);
  if (deciding.reach === null) throw new Refused(registerTexts.mayNotSet);
  const known = await get(RegisterSettings).list(deciding.reach);
  const before = known.find((one) => one.recordsCreatorId === recordsCreatorId);
  const setting = {
    recordsCreatorId,
    register: findChoice(values, 'register', registers) ?? before?.register ?? 'own',
    awaitDays: findNumber(values, 'days') ?? before?.awaitDays ?? 0,
    code: findText(values, 'code') ?? before?.code ?? null,
  };
  await get(RegisterSettings).set(setting, deciding);
  await get(AssessNow).complete(stop);
}
