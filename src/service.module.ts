import { Module } from '@nestjs/common';
import { AppModule } from './app.module.js';
import { HealthModule } from './entrypoints/api/index.js';
import { NightClockModule } from './entrypoints/nightly/index.js';
import { WebModule } from './entrypoints/web/index.js';

/** What `npm start` runs: the rooms, the web and the night's clock. Commands run the rooms alone. */
@Module({ imports: [AppModule, NightClockModule, HealthModule, WebModule] })
export class ServiceModule {}
