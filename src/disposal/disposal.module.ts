import { Module } from '@nestjs/common';
import { CaptureModule } from '../capture/index.js';
import { ChannelsModule } from '../channels/index.js';
import { HoldsModule } from '../holds/index.js';
import { RecordsModule } from '../records/index.js';
import { RetentionModule } from '../retention/index.js';
import { ServiceNotesModule } from '../service-notes/index.js';
import { ApproveDisposalService } from './approve-disposal.service.js';
import { AnnexService } from './certificate/annex.service.js';
import { CertificatesService } from './certificates.service.js';
import { DisposalListsService } from './disposal-lists.service.js';
import { DisposalMattersService } from './disposal-matters.service.js';
import { DisposalViewsService } from './disposal-views.service.js';
import { ExceptionalDisposalService } from './exceptional-disposal.service.js';
import { ExecuteDisposalService } from './execute-disposal.service.js';
import { DestroyLinesService } from './execution/destroy-lines.service.js';
import { DoomedFilesService } from './execution/doomed-files.service.js';
import { StandingsService } from './execution/standings.service.js';
import { ProposeDisposalService } from './propose-disposal.service.js';
import { ReviewDisposalService } from './review-disposal.service.js';
import { VerifyDisposalService } from './verify-disposal.service.js';

const services = [
  DisposalListsService,
  DisposalViewsService,
  DisposalMattersService,
  ProposeDisposalService,
  ReviewDisposalService,
  ApproveDisposalService,
  ExecuteDisposalService,
  ExceptionalDisposalService,
  CertificatesService,
  AnnexService,
  VerifyDisposalService,
];

@Module({
  imports: [ChannelsModule, RecordsModule, HoldsModule, RetentionModule, ServiceNotesModule, CaptureModule],
  providers: [...services, DestroyLinesService, DoomedFilesService, StandingsService],
  exports: services,
})
export class DisposalModule {}
