export { Clock, stockholm, stockholmDay, stockholmTime } from './clock.js';
export { firstWorkingDayFrom, isWorkingDay, nextWorkingDayAfter } from './working-day.js';
