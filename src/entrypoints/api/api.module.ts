import { Global, Module } from '@nestjs/common';
import { CaptureModule } from '../../capture/index.js';
import { ChannelsModule } from '../../channels/index.js';
import { ClassificationModule } from '../../classification/index.js';
import { DisclosureModule } from '../../disclosure/index.js';
import { DisposalModule } from '../../disposal/index.js';
import { AccessWebModule } from '../../foundation/access/index.js';
import { RestDocument } from '../../foundation/openapi/index.js';
import { HoldsModule } from '../../holds/index.js';
import { RecordsModule } from '../../records/index.js';
import { RegistrationModule } from '../../registration/index.js';
import { ServiceNotesModule } from '../../service-notes/index.js';
import { TriageModule } from '../../triage/index.js';
import { RetentionModule } from '../../retention/index.js';
import { SearchModule } from '../../search/index.js';
import { NightlyModule } from '../nightly/index.js';
import { CertificatesController } from './certificates/certificates.controller.js';
import { ChannelLookupsController } from './channel-lookups/channel-lookups.controller.js';
import { ChannelDeeds } from './channels/channel-deeds.service.js';
import { ChannelsController } from './channels/channels.controller.js';
import { ChosenLinesReader } from './disposal-lists/chosen-lines-reader.service.js';
import { DisposalDeedsController } from './disposal-lists/disposal-deeds.controller.js';
import { DisposalListsController } from './disposal-lists/disposal-lists.controller.js';
import { DocsController } from './docs/docs.controller.js';
import { HandOversController } from './hand-overs/hand-overs.controller.js';
import { ReceiptsController } from './hand-overs/receipts.controller.js';
import { HealthController } from './health/health.controller.js';
import { HoldsController } from './holds/holds.controller.js';
import { LossesController } from './losses/losses.controller.js';
import { MeController } from './me/me.controller.js';
import { NoteDeedsController } from './notes/note-deeds.controller.js';
import { NoteFilesController } from './notes/note-files.controller.js';
import { NotesController } from './notes/notes.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { RecordDeedsController } from './records/record-deeds.controller.js';
import { RecordDeeds } from './records/record-deeds.service.js';
import { RecordExportController } from './records/record-export.controller.js';
import { RecordFilesController } from './records/record-files.controller.js';
import { RecordFilters } from './records/record-filters.service.js';
import { RecordsController } from './records/records.controller.js';
import { RegistrationController } from './records/registration.controller.js';
import { SecrecyController } from './records/secrecy.controller.js';
import { RegisterController } from './register/register.controller.js';
import { RemovalsController } from './records/removals.controller.js';
import { SeenRecords } from './records/seen-records.service.js';
import { UnclassifiedController } from './records/unclassified.controller.js';
import { RequestsController } from './requests/requests.controller.js';
import { RulesController } from './rules/rules.controller.js';
import { RunsController } from './runs/runs.controller.js';
import { TriageController } from './triage/triage.controller.js';

/** REST; global, so that the web can show what it offers. A new resource is listed here. */
@Global()
@Module({
  imports: [
    AccessWebModule,
    ChannelsModule,
    RecordsModule,
    ClassificationModule,
    RetentionModule,
    CaptureModule,
    SearchModule,
    RegistrationModule,
    ServiceNotesModule,
    TriageModule,
    HoldsModule,
    DisclosureModule,
    DisposalModule,
    NightlyModule,
  ],
  controllers: [
    HealthController,
    MeController,
    ChannelsController,
    ChannelLookupsController,
    RunsController,
    RecordExportController,
    UnclassifiedController,
    RecordsController,
    RecordDeedsController,
    RemovalsController,
    RegistrationController,
    SecrecyController,
    RecordFilesController,
    TriageController,
    NotesController,
    NoteDeedsController,
    NoteFilesController,
    HandOversController,
    ReceiptsController,
    RegisterController,
    LossesController,
    RulesController,
    HoldsController,
    RequestsController,
    DisposalListsController,
    DisposalDeedsController,
    CertificatesController,
    DocsController,
  ],
  providers: [RestDocument, ProblemFilter, ChannelDeeds, RecordFilters, RecordDeeds, SeenRecords, ChosenLinesReader],
  exports: [RestDocument, ProblemFilter],
})
export class ApiModule {}
