import { Module } from '@nestjs/common';
import { ScheduleModule } from '@nestjs/schedule';
import { AppModule } from './app.module.js';
import { HealthModule } from './entrypoints/api/index.js';
import { WebModule } from './entrypoints/web/index.js';
import { NightClockService, NightlyModule } from './entrypoints/nightly/index.js';

/** What `npm start` runs: the rooms, the web and the night's clock. Commands run the rooms alone. */
@Module({
  imports: [AppModule, ScheduleModule.forRoot(), NightlyModule, HealthModule, WebModule],
  providers: [NightClockService],
})
export class ServiceModule {}
