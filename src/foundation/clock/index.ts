export { Clock, stockholm, stockholmDay, stockholmOffsetTime, stockholmTime } from './clock.js';
export { firstWorkingDayFrom, isWorkingDay } from './working-day.js';
export { readStockholmTime } from './read-stockholm-time.js';
