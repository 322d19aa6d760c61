import { Module } from '@nestjs/common';
import { CaptureModule } from '../../capture/index.js';
import { ClassificationModule } from '../../classification/index.js';
import { DisclosureModule } from '../../disclosure/index.js';
import { DisposalModule } from '../../disposal/index.js';
import { RecordsModule } from '../../records/index.js';
import { RemindersModule } from '../../reminders/index.js';
import { RetentionModule } from '../../retention/index.js';
import { SearchModule } from '../../search/index.js';
import { ServiceNotesModule } from '../../service-notes/index.js';
import { TriageModule } from '../../triage/index.js';
import { AssessNow } from './assess-now.service.js';
import { CaptureNow } from './capture-now.service.js';
import { DisposeNow } from './dispose-now.service.js';
import { JobRunsService } from './job-runs.service.js';
import type { NightlyJob } from './nightly-job.js';
import { NightService } from './night.service.js';
import { RulesNow } from './rules-now.service.js';
import { nightlyJobs, timetable } from './timetable.js';

@Module({
  imports: [
    RecordsModule,
    CaptureModule,
    SearchModule,
    ClassificationModule,
    RetentionModule,
    DisclosureModule,
    DisposalModule,
    RemindersModule,
    ServiceNotesModule,
    TriageModule,
  ],
  providers: [
    ...timetable,
    { provide: nightlyJobs, useFactory: (...jobs: NightlyJob[]) => jobs, inject: [...timetable] },
    JobRunsService,
    NightService,
    CaptureNow,
    AssessNow,
    RulesNow,
    DisposeNow,
  ],
  exports: [NightService, CaptureNow, AssessNow, RulesNow, DisposeNow],
})
export class NightlyModule {}
