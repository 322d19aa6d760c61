export { Clock, stockholm, stockholmDay, stockholmTime } from './clock.js';
