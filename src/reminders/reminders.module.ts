import { Module } from '@nestjs/common';
import { CaptureModule } from '../capture/index.js';
import { ChannelsModule } from '../channels/index.js';
import { MailModule } from '../foundation/mail/index.js';
import { RemindersService } from './reminders.service.js';
import { UnsentRemindersService } from './unsent-reminders.service.js';

@Module({
  imports: [ChannelsModule, CaptureModule, MailModule],
  providers: [RemindersService, UnsentRemindersService],
  exports: [RemindersService, UnsentRemindersService],
})
export class RemindersModule {}
