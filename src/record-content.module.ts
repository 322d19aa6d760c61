import { Global, Module } from '@nestjs/common';
import { CaptureContent, CaptureModule } from './capture/index.js';
import { ClassContent, ClassificationModule } from './classification/index.js';
import { AuditContent } from './disposal/index.js';
import { DestroyRecordsService, RecordContent, RecordsModule, type HoldsRecordContent } from './records/index.js';
import { RegistrationContent, RegistrationModule } from './registration/index.js';
import { RetentionContent, RetentionModule } from './retention/index.js';
import { SearchContent, SearchModule } from './search/index.js';
import { NotesContent, ServiceNotesModule } from './service-notes/index.js';
import { TriageContent, TriageModule } from './triage/index.js';

/** The places that keep content of records; a new one is listed here, the latest room first, the records themselves last. */
const holders = [
  AuditContent,
  SearchContent,
  CaptureContent,
  RetentionContent,
  TriageContent,
  NotesContent,
  RegistrationContent,
  ClassContent,
  DestroyRecordsService,
] as const;

/** Global, since rooms ask of all places at once and stand before some of them. */
@Global()
@Module({
  imports: [
    SearchModule,
    CaptureModule,
    RetentionModule,
    TriageModule,
    ServiceNotesModule,
    RegistrationModule,
    ClassificationModule,
    RecordsModule,
  ],
  providers: [
    AuditContent,
    {
      provide: RecordContent,
      useFactory: (...places: HoldsRecordContent[]) => new RecordContent(places),
      inject: [...holders],
    },
  ],
  exports: [RecordContent],
})
export class RecordContentModule {}
