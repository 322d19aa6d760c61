import { Module } from '@nestjs/common';
import { CaptureModule } from './capture/index.js';
import { CaseClosingsModule } from './case-closings.module.js';
import { ChannelsModule } from './channels/index.js';
import { ClassificationModule } from './classification/index.js';
import { DisclosureModule } from './disclosure/index.js';
import { DisposalModule } from './disposal/index.js';
import { NightlyModule } from './entrypoints/nightly/index.js';
import { AccessModule } from './foundation/access/index.js';
import { AuditModule } from './foundation/audit/index.js';
import { ConfigurationModule } from './foundation/config/index.js';
import { DatabaseModule } from './foundation/database/index.js';
import { HoldsModule } from './holds/index.js';
import { RecordContentModule } from './record-content.module.js';
import { RecordTellersModule } from './record-tellers.module.js';
import { RecordsModule } from './records/index.js';
import { RegistrationModule } from './registration/index.js';
import { RemindersModule } from './reminders/index.js';
import { RetentionModule } from './retention/index.js';
import { SearchModule } from './search/index.js';
import { ServiceNotesModule } from './service-notes/index.js';
import { TriageModule } from './triage/index.js';

/** The rooms in house order, on the foundation. */
@Module({
  imports: [
    ConfigurationModule,
    DatabaseModule.forRoot(),
    AuditModule,
    AccessModule,
    ChannelsModule,
    RecordsModule,
    HoldsModule,
    ClassificationModule,
    RegistrationModule,
    ServiceNotesModule,
    TriageModule,
    RetentionModule,
    RecordTellersModule,
    CaseClosingsModule,
    CaptureModule,
    SearchModule,
    DisclosureModule,
    RecordContentModule,
    DisposalModule,
    RemindersModule,
    NightlyModule,
  ],
})
export class AppModule {}
