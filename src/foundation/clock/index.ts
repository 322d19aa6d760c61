export { Clock, stockholm, stockholmDay } from './clock.js';
