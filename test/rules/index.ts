export { openRuledArchive, type RuledArchive } from './ruled-archive.js';
