import { Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AppModule } from './app.module.js';
import { ApiModule } from './entrypoints/api/index.js';
import { NightClockModule } from './entrypoints/nightly/index.js';
import { WebModule } from './entrypoints/web/index.js';
import { ServiceFilter } from './service.filter.js';

/** What `npm start` runs: the rooms, the web, REST and the night's clock. Commands run the rooms alone. */
@Module({
  imports: [AppModule, NightClockModule, ApiModule, WebModule],
  providers: [{ provide: APP_FILTER, useClass: ServiceFilter }],
})
export class ServiceModule {}
