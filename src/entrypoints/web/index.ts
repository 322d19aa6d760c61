export { hardenWeb } from './harden-web.js';
export { RefusalFilter } from './refusal.filter.js';
export { WebModule } from './web.module.js';
