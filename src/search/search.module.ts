import { Module } from '@nestjs/common';
import { FoundRecordsService } from './found-records.service.js';
import { IndexRecordsService } from './index-records.service.js';
import { SearchService } from './search.service.js';

const services = [SearchService, FoundRecordsService, IndexRecordsService];

@Module({ providers: services, exports: services })
export class SearchModule {}
