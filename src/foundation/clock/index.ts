export { Clock, stockholm, stockholmDay, stockholmTime } from './clock.js';
export { firstWorkingDayFrom, isWorkingDay } from './working-day.js';
