import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { CaptureModule } from '../../capture/index.js';
import { TriageModule } from '../../triage/index.js';
import { AlertClockService } from './alert-clock.service.js';
import { NightClockService } from './night-clock.service.js';
import { NightlyModule } from './nightly.module.js';

/** Turns the nights by itself; commands run them without it. */
@Module({
  imports: [ScheduleModule.forRoot(), NightlyModule, CaptureModule, TriageModule],
  providers: [NightClockService, AlertClockService],
})
export class NightClockModule {}
