import { join } from 'node:path';
import { CalledProcess } from '../harness/call-process.js';
import type {
  HandOverCost,
  NightCost,
  ProposalCost,
  RoomsQuestion,
  RulesCost,
  SortCost,
  TrialCost,
} from './rooms-protocol.js';

export interface RoomsSetting {
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** The folder of rule files. */
  readonly rulesDir: string;
  /** What the clock shows at the start. */
  readonly at: Date;
}

/** The archive in a process of its own. */
export interface Rooms {
  register(address: string): Promise<number>;
  spendNight(): Promise<NightCost>;
  /** Jobs classify and assess. */
  applyRules(): Promise<RulesCost>;
  /** The rules in force, tried on everything. */
  tryRules(): Promise<TrialCost>;
  /** Job triage, under the rules as they lie in their folder. */
  sort(): Promise<SortCost>;
  /** Takes the next of the queue and puts it behind, so many times. Milliseconds of each taking. */
  take(times: number): Promise<readonly number[]>;
  /** The first records creator's list of what is due. */
  proposeDisposal(): Promise<ProposalCost>;
  /** Everything on it, read and approved. Milliseconds. */
  approveDisposal(listId: number): Promise<number>;
  /** Every approved list that has cooled off, with audit and certificate. Milliseconds. */
  executeDisposal(): Promise<number>;
  /** So many signed notes, each with its attachments. */
  signNotes(count: number): Promise<void>;
  /** Everything that waits, into the folder that the diary watches. */
  handOver(): Promise<HandOverCost>;
  /** Somebody new who may see every page; their session's token. */
  letIn(): Promise<string>;
  /** The most resident memory so far, in MB. */
  tellPeak(): Promise<number>;
  close(): Promise<void>;
}

export function environmentOf({ databaseUrl, dataDir, rulesDir, at }: RoomsSetting): Record<string, string> {
  return {
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataDir,
    RULES_DIR: rulesDir,
    ALLOW_PRIVATE_ADDRESSES: '127.0.0.1',
    BACKUP_RETENTION_DAYS: '90',
    FLODESARKIVET_CLOCK: at.toISOString(),
    FLODESARKIVET_ALLOW_SET_CLOCK: '1',
  };
}

/** With `BENCH_PROFILE=folder` each process leaves its profile there. */
export async function startRooms(setting: RoomsSetting): Promise<Rooms> {
  const profiles = process.env['BENCH_PROFILE'];
  const called = await CalledProcess.start<RoomsQuestion>(
    join(import.meta.dirname, 'rooms-process.js'),
    environmentOf(setting),
    profiles ? ['--cpu-prof', `--cpu-prof-dir=${profiles}`] : [],
  );
  return {
    register: (address) => called.ask<number>({ do: 'register', address }),
    spendNight: () => called.ask<NightCost>({ do: 'night' }),
    applyRules: () => called.ask<RulesCost>({ do: 'apply-rules' }),
    tryRules: () => called.ask<TrialCost>({ do: 'try-rules' }),
    sort: () => called.ask<SortCost>({ do: 'sort' }),
    take: (times) => called.ask<readonly number[]>({ do: 'take', times }),
    proposeDisposal: () => called.ask<ProposalCost>({ do: 'propose-disposal' }),
    approveDisposal: (listId) => called.ask<number>({ do: 'approve-disposal', listId }),
    executeDisposal: () => called.ask<number>({ do: 'execute-disposal' }),
    signNotes: (count) => called.ask<undefined>({ do: 'sign-notes', count }),
    handOver: () => called.ask<HandOverCost>({ do: 'hand-over' }),
    letIn: () => called.ask<string>({ do: 'let-in' }),
    tellPeak: () => called.ask<number>({ do: 'tell-peak' }),
    close: () => called.end(),
  };
}
