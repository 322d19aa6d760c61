import { decidingAs } from '../../foundation/access/index.js';
import { Clock } from '../../foundation/clock/index.js';
import type { Access } from '../../records/index.js';
import { AccessRestrictions, registrationDeciders, SecrecyMarkings } from '../../registration/index.js';
import type { Call, Command } from './command.js';
import { findDay, getPositional, getText, readNumber } from './read-options.js';
import { registrationTexts } from './registration-texts.sv.js';

const may = registrationDeciders;

export const recordsMarkSecrecy: Command = {
  words: 'records mark-secrecy',
  usage: 'records mark-secrecy ID --provision BESTÄMMELSE --authority MYNDIGHET [--on DATUM]',
  operand: 'ID',
  may,
  options: { provision: { type: 'string' }, authority: { type: 'string' }, on: { type: 'string' } },
  async run(call) {
    const { values, acting, get, output } = call;
    const recordId = idOf(call);
    const [provision, authority] = [getText(values, 'provision'), getText(values, 'authority')];
    const markedOn = findDay(values, 'on') ?? get(Clock).today().toString();
    await get(SecrecyMarkings).mark(recordId, { provision, markedOn, authority }, decidingAs(acting, may));
    output.document({ recordId, provision, markedOn, authority }, () => registrationTexts.marked(recordId));
    return 0;
  },
};

export const recordsLiftSecrecy: Command = {
  words: 'records lift-secrecy',
  usage: 'records lift-secrecy ID',
  operand: 'ID',
  may,
  options: {},
  async run(call) {
    const recordId = idOf(call);
    await call.get(SecrecyMarkings).lift(recordId, decidingAs(call.acting, may));
    call.output.document({ recordId, secrecyMarking: null }, () => registrationTexts.lifted(recordId));
    return 0;
  },
};

export const recordsRestrict = setting('records restrict', 'restricted');
export const recordsOpen = setting('records open', 'internal');

function setting(words: Command['words'], access: Access): Command {
  return {
    words,
    usage: `${words} ID --reason TEXT`,
    operand: 'ID',
    may,
    options: { reason: { type: 'string' } },
    async run(call) {
      const { values, acting, get, output } = call;
      const recordId = idOf(call);
      await get(AccessRestrictions).setAccess(recordId, access, getText(values, 'reason'), decidingAs(acting, may));
      output.document({ recordId, access }, () => registrationTexts.accessSet[access](recordId));
      return 0;
    },
  };
}

function idOf(call: Call): string {
  return String(readNumber('ID', getPositional(call, 'ID')));
}
