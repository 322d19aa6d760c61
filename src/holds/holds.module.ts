import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.js';
import { HoldExtents } from './hold-extents.service.js';
import { HoldTeller } from './hold-teller.service.js';
import { HoldsService } from './holds.service.js';
import { RequestHolds } from './request-holds.service.js';

const services = [HoldsService, RequestHolds, HoldTeller];

@Module({ imports: [ChannelsModule], providers: [HoldExtents, ...services], exports: services })
export class HoldsModule {}
