import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.js';
import { AttachmentsService } from './attachments.service.js';
import { DestroyRecordsService } from './destroy-records.service.js';
import { DestroyedRecordsService } from './destroyed-records.service.js';
import { KnownRecordsService } from './known-records.service.js';
import { MissingParentsService } from './missing-parents.service.js';
import { RecordCountsService } from './record-counts.service.js';
import { RecordProofService } from './record-proof.service.js';
import { RecordViewsService } from './record-views.service.js';
import { RecordsService } from './records.service.js';
import { RemovalsService } from './removals.service.js';
import { RestrictedReads } from './restricted-reads.service.js';
import { ThreadsService } from './threads.service.js';

const services = [
  RecordsService,
  KnownRecordsService,
  AttachmentsService,
  RecordViewsService,
  RecordProofService,
  RecordCountsService,
  ThreadsService,
  RemovalsService,
  RestrictedReads,
  MissingParentsService,
  DestroyRecordsService,
  DestroyedRecordsService,
];

@Module({ imports: [ChannelsModule], providers: services, exports: services })
export class RecordsModule {}
