export { counted } from './counted.js';
export { byteOrderMark, csvLine, readCsvCell } from './csv-line.js';
export { decodeText } from './decode-text.js';
export { eitherOf } from './either-of.js';
export { jsonLine } from './json-line.js';
export { mailOf } from './mail-of.js';
export { readCsv, type CsvLine } from './read-csv.js';
export { showControls } from './show-controls.js';
export { swedishVariants } from './swedish-variants.js';
