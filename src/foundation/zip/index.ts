export { ExportFiles } from './export-files.js';
export { ExportRefused } from './export-refused.js';
export { sendVolumes } from './send-volumes.js';
export { ZipVolume } from './zip-volume.js';
