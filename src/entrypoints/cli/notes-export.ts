import { reachOf } from '../../foundation/access/index.js';
import { registrationDeciders } from '../../registration/index.js';
import { DiaryExchange, HandOversService } from '../../service-notes/index.js';
import { Refused, type Call, type Command, type ExitStatus } from './command.js';
import { getCreatorNamed } from './get-creator-named.js';
import { noteTexts } from './note-texts.sv.js';
import { findNumber, findText, getText, readNumber } from './read-options.js';
import { writeHandOverFile } from './write-hand-over-file.js';

export const notesExport: Command = {
  words: 'notes export',
  usage: 'notes export --creator ARKIVBILDARE [--ids NR,NR…] --out FIL.zip | --hand-over NR --out FIL.zip | --folder',
  may: registrationDeciders,
  options: {
    creator: { type: 'string' },
    ids: { type: 'string' },
    'hand-over': { type: 'string' },
    folder: { type: 'boolean' },
    out: { type: 'string' },
  },
  async run(call) {
    const { values } = call;
    const ways = [
      values['folder'] === true,
      findText(values, 'hand-over') !== null,
      findText(values, 'creator') !== null,
    ];
    if (ways.filter(Boolean).length !== 1) throw new Refused(noteTexts.oneWay);
    return values['folder'] === true ? exchange(call) : writeFile(call);
  },
};

/** What the night does, now. */
async function exchange({ get, output, stop }: Call): Promise<ExitStatus> {
  const exchanged = await get(DiaryExchange).exchange(stop);
  output.document(exchanged, () => noteTexts.exchanged(exchanged));
  return exchanged.refused + exchanged.unreachable > 0 ? 1 : 0;
}

/** Nothing is taken before there is a place for the file. */
async function writeFile(call: Call): Promise<ExitStatus> {
  const { values, acting, get, output } = call;
  const written = await writeHandOverFile(getText(values, 'out'), call, async () => {
    const id = findNumber(values, 'hand-over') ?? (await take(call));
    return get(HandOversService).getHandOver(id, reachOf(acting, registrationDeciders));
  });
  output.document(written, () => noteTexts.handedOver(written));
  return 0;
}

/** What waits, or these once more. */
async function take({ values, acting, get, output }: Call): Promise<number> {
  const creatorId = await getCreatorNamed(getText(values, 'creator'), get);
  const asked = findText(values, 'ids');
  const noteIds = asked?.split(',').map((text) => String(readNumber('--ids', text.trim()))) ?? null;
  const id = await get(HandOversService).take(creatorId, noteIds, acting);
  output.say(noteTexts.taken(id));
  return id;
}
