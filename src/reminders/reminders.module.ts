import { Module } from '@nestjs/common';
import { CaptureModule } from '../capture/index.js';
import { ChannelsModule } from '../channels/index.js';
import { DisposalModule } from '../disposal/index.js';
import { MailModule } from '../foundation/mail/index.js';
import { DisposalRemindersService } from './disposal-reminders.service.js';
import { ReminderPost } from './reminder-post.service.js';
import { RemindersService } from './reminders.service.js';
import { UnsentDisposalRemindersService } from './unsent-disposal-reminders.service.js';
import { UnsentRemindersService } from './unsent-reminders.service.js';

const services = [RemindersService, DisposalRemindersService, UnsentRemindersService, UnsentDisposalRemindersService];

@Module({
  imports: [ChannelsModule, CaptureModule, DisposalModule, MailModule],
  providers: [...services, ReminderPost],
  exports: services,
})
export class RemindersModule {}
