export { hardenWeb } from './harden-web.middleware.js';
export { RefusalFilter } from './refusal.filter.js';
export { WebModule } from './web.module.js';
