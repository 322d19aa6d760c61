import { KeepAnAuditLog1795500000000 } from './1795500000000-keep-an-audit-log.js';
import { RegisterChannels1795500000001 } from './1795500000001-register-channels.js';
import { LetPeopleAct1795500000002 } from './1795500000002-let-people-act.js';
import { KeepRecords1795500000003 } from './1795500000003-keep-records.js';
import { CaptureChannels1795500000004 } from './1795500000004-capture-channels.js';
import { FindRecords1795500000005 } from './1795500000005-find-records.js';
import { LetPeopleSignIn1795500000020 } from './1795500000020-let-people-sign-in.js';
import { KeepProblemsOfRuns1795500000021 } from './1795500000021-keep-problems-of-runs.js';
import { KeepTheChannelRegisterInFull1795500000030 } from './1795500000030-keep-the-channel-register-in-full.js';
import { ShowHowFarARunIs1795500000031 } from './1795500000031-show-how-far-a-run-is.js';
import { SumWhatPlatformsCount1795500000032 } from './1795500000032-sum-what-platforms-count.js';
import { NameTokensAndBoundAdministrators1795500000033 } from './1795500000033-name-tokens-and-bound-administrators.js';
import { RememberReminders1795500000040 } from './1795500000040-remember-reminders.js';
import { KeepWhatOwnBytesInherit1795500000050 } from './1795500000050-keep-what-own-bytes-inherit.js';
import { LetJobsFollowRecords1795500000060 } from './1795500000060-let-jobs-follow-records.js';
import { TakeRulesIntoUse1795500000061 } from './1795500000061-take-rules-into-use.js';
import { ClassifyRecords1795500000062 } from './1795500000062-classify-records.js';
import { AssessRetention1795500000063 } from './1795500000063-assess-retention.js';
import { CountRecordsByDay1795500000064 } from './1795500000064-count-records-by-day.js';
import { RememberRemindersThatWereNotSent1795500000065 } from './1795500000065-remember-reminders-that-were-not-sent.js';
import { TellWhenRulesWereReckoned1795500000070 } from './1795500000070-tell-when-rules-were-reckoned.js';
import { RememberWhatWasRemovedAndDestroyed1795500000080 } from './1795500000080-remember-what-was-removed-and-destroyed.js';
import { KnowWhatExchangesTell1795500000081 } from './1795500000081-know-what-exchanges-tell.js';
import { LayHolds1795500000082 } from './1795500000082-lay-holds.js';
import { AnswerDisclosureRequests1795500000083 } from './1795500000083-answer-disclosure-requests.js';
import { DisposeOfRecords1795500000084 } from './1795500000084-dispose-of-records.js';
import { NoticeParentsNeverCaptured1795500000085 } from './1795500000085-notice-parents-never-captured.js';
import { RememberRemindersOfDisposal1795500000086 } from './1795500000086-remember-reminders-of-disposal.js';
import { DecideWhatIsRegistered1795500000090 } from './1795500000090-decide-what-is-registered.js';
import { WriteServiceNotes1795500000091 } from './1795500000091-write-service-notes.js';
import { QueueWhatIsToBeTriaged1795500000092 } from './1795500000092-queue-what-is-to-be-triaged.js';
import { RestrictByClass1795500000093 } from './1795500000093-restrict-by-class.js';

/** In the order in which they run; one that has landed is never edited. */
export const migrations = [
  KeepAnAuditLog1795500000000,
  RegisterChannels1795500000001,
  LetPeopleAct1795500000002,
  KeepRecords1795500000003,
  CaptureChannels1795500000004,
  FindRecords1795500000005,
  LetPeopleSignIn1795500000020,
  KeepProblemsOfRuns1795500000021,
  KeepTheChannelRegisterInFull1795500000030,
  ShowHowFarARunIs1795500000031,
  SumWhatPlatformsCount1795500000032,
  NameTokensAndBoundAdministrators1795500000033,
  RememberReminders1795500000040,
  KeepWhatOwnBytesInherit1795500000050,
  LetJobsFollowRecords1795500000060,
  TakeRulesIntoUse1795500000061,
  ClassifyRecords1795500000062,
  AssessRetention1795500000063,
  CountRecordsByDay1795500000064,
  RememberRemindersThatWereNotSent1795500000065,
  TellWhenRulesWereReckoned1795500000070,
  RememberWhatWasRemovedAndDestroyed1795500000080,
  KnowWhatExchangesTell1795500000081,
  LayHolds1795500000082,
  AnswerDisclosureRequests1795500000083,
  DisposeOfRecords1795500000084,
  NoticeParentsNeverCaptured1795500000085,
  RememberRemindersOfDisposal1795500000086,
  DecideWhatIsRegistered1795500000090,
  WriteServiceNotes1795500000091,
  QueueWhatIsToBeTriaged1795500000092,
  RestrictByClass1795500000093,
];
