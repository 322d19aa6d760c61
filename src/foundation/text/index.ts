export { counted } from './counted.js';
export { jsonLine } from './json-line.js';
export { showControls } from './show-controls.js';
