export type { UnsentCause, UnsentReminder } from './reminder.js';
export { RemindersModule } from './reminders.module.js';
export { RemindersService } from './reminders.service.js';
export { UnsentRemindersService } from './unsent-reminders.service.js';
