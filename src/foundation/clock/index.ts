export { Clock, stockholm, stockholmDay, stockholmOffsetTime, stockholmTime } from './clock.js';
export { readStockholmTime } from './read-stockholm-time.js';
export { firstWorkingDayFrom, isWorkingDay, nextWorkingDayAfter } from './working-day.js';
