import { registrationDeciders } from '../../registration/index.js';
import { noteStates, NotesService, waitingFor } from '../../service-notes/index.js';
import type { Command } from './command.js';
import { readCreatorReach } from './creator-reach.js';
import { noteColumns, noteTexts } from './note-texts.sv.js';
import { findChoice, findNumber } from './read-options.js';
import { texts } from './texts.sv.js';

export const notesList: Command = {
  words: 'notes list',
  usage: `notes list [--state ${noteStates.join('|')}] [--waiting ${waitingFor.join('|')}] [--creator ARKIVBILDARE] [--limit ANTAL] [--after NR]`,
  may: registrationDeciders,
  options: {
    state: { type: 'string' },
    waiting: { type: 'string' },
    creator: { type: 'string' },
    limit: { type: 'string' },
    after: { type: 'string' },
  },
  async run(call) {
    const { values, get, output } = call;
    const question = {
      reach: await readCreatorReach(call, registrationDeciders),
      state: findChoice(values, 'state', noteStates),
      waiting: findChoice(values, 'waiting', waitingFor),
    };
    const limit = Math.min(findNumber(values, 'limit') ?? 100, 1000);
    const after = findNumber(values, 'after');
    const found = await get(NotesService).list(question, after === null ? null : String(after), limit + 1);
    const page = found.slice(0, limit);
    output.table(page, noteColumns, noteTexts.none);
    if (found.length > limit) output.say(texts.more(page.at(-1)!.id));
    return 0;
  },
};
