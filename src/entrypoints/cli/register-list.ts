import { roles } from '../../foundation/access/index.js';
import { RegisterService } from '../../registration/index.js';
import type { Command } from './command.js';
import { findNumber } from './read-options.js';
import { readRegisterQuestion, registerOptions, registerUsage } from './register-options.js';
import { registerColumns, registerTexts } from './register-texts.sv.js';

export const registerList: Command = {
  words: 'register list',
  usage: `register list ${registerUsage} [--limit ANTAL] [--after NR]`,
  may: roles,
  options: { ...registerOptions, limit: { type: 'string' }, after: { type: 'string' } },
  async run(call) {
    const { values, get, output } = call;
    const limit = Math.min(findNumber(values, 'limit') ?? 100, 1000);
    const after = findNumber(values, 'after');
    const question = await readRegisterQuestion(call);
    const found = await get(RegisterService).list(question, after === null ? null : String(after), limit + 1);
    const page = found.slice(0, limit);
    output.table(page, registerColumns, registerTexts.none);
    if (found.length > limit) output.say(registerTexts.more(page.at(-1)!.id));
    return 0;
  },
};
