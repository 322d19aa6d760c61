import type { CoverageReceipt, NightWatch } from '../../capture/index.js';

/** The night that a job works for. */
export interface Night {
  /** The planned instant; a job that is once a night runs once for it. */
  readonly slot: Date;
  /** Only these channels; null for all. */
  readonly channelIds: readonly number[] | null;
  readonly watch: NightWatch;
  readonly stop: AbortSignal;
}

/** What a job came to: numbers for the log and for whoever asked. */
export interface JobReport {
  readonly done: Readonly<Record<string, number>>;
  /** True where something remains that a person should look at. */
  readonly hasGaps: boolean;
  readonly receipts?: readonly CoverageReceipt[];
}

/** One step of the night. It takes up what the last one left in the database, so it can be killed and run again alone. */
export interface NightlyJob {
  readonly name: JobName;
  run(night: Night): Promise<JobReport>;
}

export type JobName =
  | 'capture'
  | 'index'
  | 'losses'
  | 'rules'
  | 'classify'
  | 'triage'
  | 'assess'
  | 'propose'
  | 'execute'
  | 'fixity'
  | 'diary'
  | 'remind';
