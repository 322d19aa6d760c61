import { AssessRetentionJob } from './assess-retention.job.js';
import { CaptureChannelsJob } from './capture-channels.job.js';
import { CheckFixityJob } from './check-fixity.job.js';
import { ClassifyRecordsJob } from './classify-records.job.js';
import { ExchangeWithDiaryJob } from './exchange-with-diary.job.js';
import { ExecuteDisposalJob } from './execute-disposal.job.js';
import { IndexRecordsJob } from './index-records.job.js';
import { NoticeLossesJob } from './notice-losses.job.js';
import { ProposeDisposalJob } from './propose-disposal.job.js';
import { RemindOfficersJob } from './remind-officers.job.js';
import { SortRecordsJob } from './sort-records.job.js';
import { TakeRulesJob } from './take-rules.job.js';

/** The night's jobs in their order; a new job is listed here. */
export const timetable = [
  CaptureChannelsJob,
  IndexRecordsJob,
  NoticeLossesJob,
  TakeRulesJob,
  ClassifyRecordsJob,
  SortRecordsJob,
  AssessRetentionJob,
  ProposeDisposalJob,
  ExecuteDisposalJob,
  CheckFixityJob,
  ExchangeWithDiaryJob,
  RemindOfficersJob,
] as const;

/** Injects the jobs themselves, in that order. */
export const nightlyJobs = Symbol('nightly jobs');
