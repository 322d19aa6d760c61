import { Module } from '@nestjs/common';
import { EvidenceModule } from '../capture/index.js';
import { RecordsModule } from '../records/index.js';
import { RecordExportService } from './export/record-export.service.js';
import { RecordPagesService } from './export/record-pages.service.js';
import { IndexRecordsService } from './index-records.service.js';
import { SearchService } from './search.service.js';

@Module({
  imports: [RecordsModule, EvidenceModule],
  providers: [SearchService, IndexRecordsService, RecordPagesService, RecordExportService],
  exports: [SearchService, IndexRecordsService, RecordExportService],
})
export class SearchModule {}
