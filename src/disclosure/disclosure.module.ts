import { Module } from '@nestjs/common';
import { HoldsModule } from '../holds/index.js';
import { DisclosureRequestsService } from './disclosure-requests.service.js';
import { RequestEndings } from './request-endings.service.js';

const services = [DisclosureRequestsService, RequestEndings];

@Module({ imports: [HoldsModule], providers: services, exports: services })
export class DisclosureModule {}
