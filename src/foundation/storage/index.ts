export { BlobStore, type ByteRange, type StagedBlob, type StoredBlob } from './blob-store.js';
export { IncomingFolder } from './incoming-folder.js';
export { listNames } from './list-names.js';
export { moveIntoPlace } from './move-into-place.js';
export { serveBlob } from './serve-blob.js';
export { syncToDisk } from './sync-to-disk.js';
export { unlessMissing } from './unless-missing.js';
export { sniffMediaType } from './sniff-media-type.js';
