import { Module, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { AccessGuard } from './access.guard.js';
import { IdentifyRequestMiddleware } from './identify-request.middleware.js';
import { UndeclaredRoutes } from './undeclared-routes.service.js';

/** Puts the guard before every route of the web and REST. */
@Module({
  imports: [DiscoveryModule],
  providers: [{ provide: APP_GUARD, useClass: AccessGuard }, UndeclaredRoutes],
  exports: [UndeclaredRoutes],
})
export class AccessWebModule implements NestModule {
  configure(consumer: MiddlewareConsumer): void {
    consumer.apply(IdentifyRequestMiddleware).forRoutes('{*all}');
  }
}
