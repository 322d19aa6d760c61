import { Module } from '@nestjs/common';
import { IndexRecordsService } from './index-records.service.js';
import { SearchService } from './search.service.js';

@Module({ providers: [SearchService, IndexRecordsService], exports: [SearchService, IndexRecordsService] })
export class SearchModule {}
