import { ChannelsService } from '../../channels/index.js';
import { latestSlot, NightCaptureService, type CoverageReceipt } from '../../capture/index.js';
import { Clock } from '../../foundation/clock/index.js';
import { Configuration } from '../../foundation/config/index.js';
import { NightService, type JobName, type JobReport } from '../nightly/index.js';
import type { Call, Command, ExitStatus } from './command.js';
import { noteTexts } from './note-texts.sv.js';
import { printReceipt, receiptJson } from './print-receipt.js';
import { findChoice, findInstant, findNumber } from './read-options.js';
import { channelName, texts } from './texts.sv.js';

const jobs = [
  'capture',
  'index',
  'losses',
  'rules',
  'classify',
  'triage',
  'assess',
  'propose',
  'execute',
  'fixity',
  'diary',
  'remind',
] as const satisfies readonly JobName[];

export const nightly: Command = {
  words: 'nightly',
  usage:
    'nightly [--only capture|index|losses|rules|classify|triage|assess|propose|execute|fixity|diary|remind] [--channel ID] [--at TIDPUNKT]',
  may: ['administrator'],
  options: { only: { type: 'string' }, channel: { type: 'string' }, at: { type: 'string' } },
  async run(call) {
    const only = findChoice(call.values, 'only', jobs);
    const channelIds = await listChannelIds(call);
    const slot = findInstant(call.values, 'at') ?? call.get(Clock).now();
    if (only === null || only === 'capture') await call.get(NightCaptureService).proposeAt(slot, channelIds);
    const names = await readNames(call);
    const watch = {
      progress: (channel: { id: number }, items: number) =>
        items > 0 ? call.output.say(texts.progress(names.get(channel.id) ?? '', items)) : undefined,
      closed: (receipt: CoverageReceipt) =>
        call.output.row(receiptJson(receipt), () => printReceipt(receipt, names.get(receipt.channelId) ?? '')),
    };
    const night = { slot: nightOf(call, slot), channelIds, watch, stop: call.stop };
    const reports = await call.get(NightService).runJobs(only, night);
    if (reports.get('capture')?.receipts?.length === 0) call.output.say(texts.nothingToDo);
    sayReports(call, reports);
    return exitStatus(reports);
  },
};

/** Jobs that run once a night belong to the night that the slot lies in. */
function nightOf({ get }: Call, slot: Date): Date {
  return latestSlot(slot, 'night', get(Configuration).nightAt);
}

async function listChannelIds({ get, values }: Call): Promise<readonly number[]> {
  const one = findNumber(values, 'channel');
  if (one === null) return (await get(ChannelsService).listOpen()).map((channel) => channel.id);
  return [(await get(ChannelsService).getChannel(one)).id];
}

async function readNames({ get }: Call): Promise<ReadonlyMap<number, string>> {
  const channels = await get(ChannelsService).listAll();
  return new Map(channels.map((c) => [c.id, channelName(c)]));
}

function sayReports({ output, get }: Call, reports: ReadonlyMap<JobName, JobReport>): void {
  const indexed = reports.get('index');
  if (indexed) output.say(texts.indexed(indexed.done['records'] ?? 0));
  if (reports.get('rules')?.hasGaps) output.say(texts.rulesHaveFaults);
  const classified = reports.get('classify');
  if (classified) output.say(texts.classified(classified.done['records'] ?? 0));
  const sorted = reports.get('triage');
  if (sorted) output.say(texts.sorted(sorted.done['queued'] ?? 0));
  const assessed = reports.get('assess');
  if (assessed) output.say(texts.assessed(assessed.done['records'] ?? 0, assessed.done['changed'] ?? 0));
  const proposed = reports.get('propose');
  if (proposed) output.say(texts.proposed(proposed.done['lists'] ?? 0));
  const executed = reports.get('execute');
  if (executed) output.say(texts.executed(executed.done['lists'] ?? 0, executed.done['filesLeft'] ?? 0));
  const fixity = reports.get('fixity');
  if (fixity) output.say(texts.fixityChecked(fixity.done['checked'] ?? 0, fixity.done['faults'] ?? 0));
  const diary = reports.get('diary');
  if (diary && Object.values(diary.done).some((count) => count > 0)) output.say(exchanged(diary));
  const remind = reports.get('remind');
  if (remind) output.say(sentenceOf(remind, get(Configuration)));
}

function exchanged({ done }: JobReport): string {
  const { handedOver = 0, receipts = 0, refused = 0, unreachable = 0 } = done;
  return noteTexts.exchanged({ handedOver, receipts, refused, unreachable });
}

function sentenceOf({ done }: JobReport, { mail }: Configuration): string {
  return mail === null ? texts.mailIsOff : texts.reminded(done['sent'] ?? 0, done['unsent'] ?? 0);
}

function exitStatus(reports: ReadonlyMap<JobName, JobReport>): ExitStatus {
  const receipts = reports.get('capture')?.receipts ?? [];
  if (receipts.some((receipt) => receipt.status === 'red')) return 3;
  return [...reports.values()].some((report) => report.hasGaps) ? 1 : 0;
}
