import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { CaptureModule } from '../../capture/index.js';
import { NightClockService } from './night-clock.service.js';
import { NightlyModule } from './nightly.module.js';

/** Turns the nights by itself; commands run them without it. */
@Module({ imports: [ScheduleModule.forRoot(), NightlyModule, CaptureModule], providers: [NightClockService] })
export class NightClockModule {}
