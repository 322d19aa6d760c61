export { breakEverywhere } from './break-everywhere.js';
export { openRuledArchive, type RuledArchive } from './ruled-archive.js';
