import { Global, Module } from '@nestjs/common';
import { Clock } from '../clock/index.js';
import { Configuration } from './configuration.js';
import { readConfiguration } from './read-configuration.js';

/** Gives every room the operator's decisions and the clock. Tests override the provider `Configuration`. */
@Global()
@Module({
  providers: [
    { provide: Configuration, useFactory: () => readConfiguration(process.env) },
    {
      provide: Clock,
      useFactory: ({ clockSetTo }: Configuration) => new Clock(clockSetTo),
      inject: [Configuration],
    },
  ],
  exports: [Configuration, Clock],
})
export class ConfigurationModule {}
