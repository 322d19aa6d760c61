export { DisposalRemindersService } from './disposal-reminders.service.js';
export type { UnsentCause, UnsentListReminder, UnsentReminder } from './reminder.js';
export { RemindersModule } from './reminders.module.js';
export { RemindersService } from './reminders.service.js';
export { UnsentDisposalRemindersService } from './unsent-disposal-reminders.service.js';
export { UnsentRemindersService } from './unsent-reminders.service.js';
