import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.js';
import { RecordsModule } from '../records/index.js';
import { AbsenceService } from './absence.service.js';
import { AccountLookupService } from './account-lookup.service.js';
import { CaptureContent } from './capture-content.service.js';
import { CaptureRunsService } from './capture-runs.service.js';
import { CaptureService } from './capture.service.js';
import { ChannelHttpService } from './channel-http.service.js';
import { ChannelStandingsService } from './channel-standings.service.js';
import { EvidenceModule } from './evidence/evidence.module.js';
import { FixityService } from './fixity.service.js';
import { LossesService } from './losses.service.js';
import { MeasurementSeriesService } from './measurement-series.service.js';
import { MeasurementsService } from './measurements.service.js';
import { MediaService } from './media.service.js';
import { NightCaptureService } from './night-capture.service.js';
import { OwnAccountsService } from './own-accounts.service.js';
import { RunViewsService } from './run-views.service.js';
import { SweepService } from './sweep.service.js';

@Module({
  imports: [ChannelsModule, RecordsModule, EvidenceModule],
  providers: [
    AbsenceService,
    AccountLookupService,
    CaptureContent,
    CaptureRunsService,
    CaptureService,
    ChannelHttpService,
    ChannelStandingsService,
    FixityService,
    LossesService,
    MeasurementSeriesService,
    MeasurementsService,
    MediaService,
    NightCaptureService,
    OwnAccountsService,
    RunViewsService,
    SweepService,
  ],
  exports: [
    EvidenceModule,
    AccountLookupService,
    CaptureContent,
    CaptureRunsService,
    ChannelStandingsService,
    FixityService,
    LossesService,
    MeasurementSeriesService,
    NightCaptureService,
    OwnAccountsService,
    RunViewsService,
  ],
})
export class CaptureModule {}
