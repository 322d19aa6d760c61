export { exportFormats, type ExportedFiles, type ExportFormat } from './export/export-order.js';
export { ExportRefused } from './export/export-refused.js';
export { RecordExportService } from './export/record-export.service.js';
export { IndexRecordsService } from './index-records.service.js';
export { everyRecord, findPlace, type PlaceInList, type RecordFilter } from './record-filter.js';
export { SearchModule } from './search.module.js';
export { SearchService, type FoundPage } from './search.service.js';
