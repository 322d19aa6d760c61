import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { RestRefused } from '../problems/rest-refused.js';

/** What is sent is JSON: anything else would look like nothing at all. */
@Injectable()
export class JsonBodyGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<Request>();
    const isEmpty = request.headers['content-length'] === '0';
    if (!isEmpty && request.is('application/json') === false) throw new RestRefused('not-json');
    return true;
  }
}
