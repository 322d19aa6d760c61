/** The archive as a command runs it: the measured process. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from '../../src/app.module.js';
import { AccountLookupService, type CoverageReceipt } from '../../src/capture/index.js';
import { NightCaptureService } from '../../src/capture/index.js';
import { ChannelsService } from '../../src/channels/index.js';
import { NightService, type JobName, type JobReport } from '../../src/entrypoints/nightly/index.js';
import { PeopleService, roles, SessionsService } from '../../src/foundation/access/index.js';
import { Clock } from '../../src/foundation/clock/index.js';
import { OutlookService, RulesInForceService, SimulationService } from '../../src/retention/index.js';
import { answerCalls } from '../harness/answer-calls.js';
import { timeSpent } from '../harness/time-spent.js';
import { approveDisposal, executeDisposal, proposeDisposal } from './dispose.js';
import { handOverAll, signNotes } from './hand-over.js';
import { MemoryWatch } from './memory-watch.js';
import { sortRecords, takeFromQueue } from './triage.js';
import type { NightCost, RoomsQuestion, RulesCost, TrialCost } from './rooms-protocol.js';

const rooms = await NestFactory.createApplicationContext(AppModule, { logger: ['error'], abortOnError: false });
const operator = { kind: 'operator', name: 'bench' } as const;

answerCalls(answer, () => rooms.close());

async function answer(question: RoomsQuestion): Promise<unknown> {
  switch (question.do) {
    case 'register':
      return register(question.address);
    case 'night':
      return spendNight();
    case 'apply-rules':
      return applyRules();
    case 'try-rules':
      return tryRules();
    case 'sort':
      return sortRecords(rooms);
    case 'take':
      return takeFromQueue(rooms, question.times);
    case 'propose-disposal':
      return proposeDisposal(rooms);
    case 'approve-disposal':
      return approveDisposal(rooms, question.listId);
    case 'execute-disposal':
      return executeDisposal(rooms);
    case 'sign-notes':
      return signNotes(rooms, question.count);
    case 'hand-over':
      return handOverAll(rooms);
    case 'let-in':
      return letIn();
    case 'tell-peak':
      return process.resourceUsage().maxRSS / 1024;
  }
}

async function register(address: string): Promise<number> {
  const account = await rooms.get(AccountLookupService, { strict: false }).findAccount('mastodon', address, null);
  const channel = await rooms.get(ChannelsService, { strict: false }).register(
    {
      ...account,
      platform: 'mastodon',
      recordsCreator: 'Kommunstyrelsen',
      unit: 'Kommunikationsenheten',
      officer: 'Sara Lindmark <sara.lindmark@norrsunda.example>',
      substitute: null,
      decidedBy: null,
      decidedOn: null,
      purpose: null,
      triageFrom: '2024-03-01',
      rhythm: 'night',
      credential: null,
    },
    operator,
  );
  return channel.id;
}

/** Somebody who may see every page; answers their session's token. */
async function letIn(): Promise<string> {
  const grants = roles.map((role) => ({ role, recordsCreatorId: null }));
  const added = { name: 'Åsa Öberg', mail: 'asa@norrsunda.example', grants };
  const person = await rooms.get(PeopleService, { strict: false }).add(added, operator);
  const actor = { kind: 'person', id: person!.id, name: person!.name } as const;
  return (await rooms.get(SessionsService, { strict: false }).begin(actor, null)).token;
}

async function spendNight(): Promise<NightCost> {
  const slot = rooms.get(Clock, { strict: false }).now();
  const open = await rooms.get(ChannelsService, { strict: false }).listOpen();
  await rooms.get(NightCaptureService, { strict: false }).proposeAt(slot, [open[0]!.id]);
  const memory = new MemoryWatch();
  const receipts: CoverageReceipt[] = [];
  const night = {
    slot,
    channelIds: [open[0]!.id],
    watch: {
      progress: (_: unknown, items: number) => memory.noteItems(items),
      closed: (receipt: CoverageReceipt) => receipts.push(receipt),
    },
    stop: new AbortController().signal,
  };
  const runJob = (name: JobName) =>
    timeSpent(() => rooms.get(NightService, { strict: false }).runJobs(name, { ...night }));
  const before = process.cpuUsage();
  const captureMs = await runJob('capture');
  const { user, system } = process.cpuUsage(before);
  const indexMs = await runJob('index');
  const classifyMs = (await runJob('rules')) + (await runJob('classify'));
  const assessMs = await runJob('assess');
  const [receipt] = receipts;
  return {
    captureMs,
    indexMs,
    classifyMs,
    assessMs,
    captureCpuMs: (user + system) / 1000,
    requests: receipt?.requests ?? 0,
    newRecords: receipt?.new ?? 0,
    status: receipt?.status ?? 'none',
    memory: memory.seen,
  };
}

async function applyRules(): Promise<RulesCost> {
  const jobs = rooms.get(NightService, { strict: false });
  const night = {
    slot: rooms.get(Clock, { strict: false }).now(),
    channelIds: [],
    watch: { progress: () => undefined, closed: () => undefined },
    stop: new AbortController().signal,
  };
  const reports = new Map<JobName, JobReport>();
  const runJob = (name: JobName) =>
    timeSpent(async () => {
      for (const [job, report] of await jobs.runJobs(name, night)) reports.set(job, report);
    });
  const [classifyMs, assessMs] = [(await runJob('rules')) + (await runJob('classify')), await runJob('assess')];
  const { records: asked = 0, changed = 0 } = reports.get('assess')?.done ?? {};
  return { classifyMs, assessMs, asked, changed };
}

async function tryRules(): Promise<TrialCost> {
  const inForce = await rooms.get(RulesInForceService, { strict: false }).getInForce();
  const rules = { rules: inForce.rules, classification: inForce.classification.rules };
  const simulation = rooms.get(SimulationService, { strict: false });
  const outlook = rooms.get(OutlookService, { strict: false });
  return {
    simulateMs: await timeSpent(() => simulation.simulate(rules, null)),
    compareMs: await timeSpent(() => simulation.compare(rules, rules, null)),
    outlookMs: await timeSpent(() => outlook.readOutlook(null)),
  };
}
