export { MailFailure } from './mail-failure.js';
export { MailModule } from './mail.module.js';
export { Mailer, type Mail } from './mailer.service.js';
