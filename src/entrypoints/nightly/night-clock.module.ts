import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { CaptureModule } from '../../capture/index.js';
import { ServiceNotesModule } from '../../service-notes/index.js';
import { TriageModule } from '../../triage/index.js';
import { DayClockService } from './day-clock.service.js';
import { NightClockService } from './night-clock.service.js';
import { NightlyModule } from './nightly.module.js';

/** Turns the nights by itself; commands run them without it. */
@Module({
  imports: [ScheduleModule.forRoot(), NightlyModule, CaptureModule, ServiceNotesModule, TriageModule],
  providers: [NightClockService, DayClockService],
})
export class NightClockModule {}
