import { reachOf, type Role } from '../../foundation/access/index.js';
import { sightWithin, ThreadsService } from '../../records/index.js';
import { mostAtOnce, SearchService } from '../../search/index.js';
import { Refused, type Call } from './command.js';
import { deedTexts } from './deed-texts.sv.js';
import { findText, listRecordIds } from './read-options.js';
import { readRecordFilter, recordOptions } from './record-options.js';

const filterNames = Object.keys(recordOptions);

/** The records that a deed is to touch: by number, with their threads, or all that a filter finds. @throws Refused */
export async function chooseRecords(call: Call, may: readonly Role[]): Promise<readonly string[]> {
  const ids = listRecordIds(call);
  const isFiltered = filterNames.some((name) => findText(call.values, name) !== null);
  const isThread = call.values['thread'] === true;
  if (ids.length === 0 && !isFiltered) throw new Refused(deedTexts.noneChosenBy);
  if (ids.length > 0 && isFiltered) throw new Refused(deedTexts.bothChosen);
  if (isFiltered && isThread) throw new Refused(deedTexts.threadOfSelection);
  if (isFiltered) return findChosen(call, may);
  const threads = isThread ? await call.get(ThreadsService).listIdsInThreads(ids) : [];
  return [...new Set([...ids, ...threads])];
}

async function findChosen(call: Call, may: readonly Role[]): Promise<readonly string[]> {
  const filter = { ...(await readRecordFilter(call)), ...sightWithin(reachOf(call.acting, may)) };
  const found = await call.get(SearchService).findAll(filter, mostAtOnce);
  if (found === 'more') throw new Refused(deedTexts.tooMany);
  if (found.length === 0) throw new Refused(deedTexts.nothingFound);
  return found;
}
