export { RestDocument } from './rest-document.js';
