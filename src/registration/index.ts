export type { SecrecyMarking } from './secrecy-marking.js';
