import { Injectable, RequestMethod, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessDeclarationKey, type AccessDeclaration } from './access-declaration.decorator.js';

export interface DeclaredRoute {
  readonly method: string;
  readonly path: string;
  readonly access: AccessDeclaration | null;
}

/** Refuses a start with a route that does not say who may use it. */
@Injectable()
export class UndeclaredRoutes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const undeclared = this.listRoutes().filter((route) => route.access === null);
    if (undeclared.length > 0) throw new RouteUndeclared(undeclared);
  }

  listRoutes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? this.routesOf(metatype as Type) : []));
  }

  private routesOf(controller: Type): DeclaredRoute[] {
    const prototype = controller.prototype as Record<string, object>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name] as () => unknown;
      const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
      if (method === undefined) return [];
      return [
        {
          method: RequestMethod[method],
          path: joinPaths(
            Reflect.getMetadata(PATH_METADATA, controller) as string,
            Reflect.getMetadata(PATH_METADATA, handler) as string,
          ),
          access:
            this.reflector.getAllAndOverride<AccessDeclaration | undefined>(accessDeclarationKey, [
              handler,
              controller,
            ]) ?? null,
        },
      ];
    });
  }
}

export class RouteUndeclared extends Error {
  constructor(routes: readonly DeclaredRoute[]) {
    super(`routes that do not say who may use them: ${routes.map((r) => `${r.method} ${r.path}`).join(', ')}`);
    this.name = 'RouteUndeclared';
  }
}

function joinPaths(...parts: readonly string[]): string {
  return `/${parts
    .flatMap((part) => part.split('/'))
    .filter(Boolean)
    .join('/')}`;
}
