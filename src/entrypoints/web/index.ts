export { hardenWeb } from './harden-web.js';
export { WebModule } from './web.module.js';
