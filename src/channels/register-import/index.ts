export type * from './planned-line.js';
export { largestImport } from './read-import-file.js';
export { RegisterImportService } from './register-import.service.js';
export { importTexts } from './texts.sv.js';
