export { aRecord, type StatedRecord } from './a-record.js';
export { openArchive, type TestArchive } from './open-archive.js';
