import { Module } from '@nestjs/common';
import { EvidenceModule } from '../capture/index.js';
import { RecordsModule } from '../records/index.js';
import { RecordExportService } from './export/record-export.service.js';
import { RecordPagesService } from './export/record-pages.service.js';
import { FoundRecordsService } from './found-records.service.js';
import { IndexRecordsService } from './index-records.service.js';
import { SearchContent } from './search-content.service.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [RecordsModule, EvidenceModule],
  providers: [
    SearchService,
    FoundRecordsService,
    IndexRecordsService,
    RecordPagesService,
    RecordExportService,
    SearchContent,
  ],
  exports: [SearchContent, SearchService, FoundRecordsService, IndexRecordsService, RecordExportService],
})
export class SearchModule {}
