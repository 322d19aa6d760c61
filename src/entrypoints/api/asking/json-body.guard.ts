import { Injectable, SetMetadata, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { RestRefused } from '../problems/rest-refused.js';

const alsoTaken = 'also-taken';

/** On a route that takes another media type beside JSON. */
export const AlsoTakes = (mediaType: string): MethodDecorator => SetMetadata(alsoTaken, mediaType);

/** What is sent is JSON: anything else would look like nothing at all. */
@Injectable()
export class JsonBodyGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const also = this.reflector.get<string | undefined>(alsoTaken, context.getHandler());
    const taken = ['application/json', ...(also === undefined ? [] : [also])];
    const isEmpty = request.headers['content-length'] === '0';
    if (!isEmpty && request.is(taken) === false) throw new RestRefused('not-json');
    return true;
  }
}
