import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request } from 'express';
import { isRestPath, ProblemFilter } from './entrypoints/api/index.js';
import { RefusalFilter } from './entrypoints/web/index.js';

/** Every failure is told in the form that whoever asked can read: REST's or the web's. */
@Catch()
export class ServiceFilter implements ExceptionFilter {
  constructor(
    private readonly problems: ProblemFilter,
    private readonly refusals: RefusalFilter,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const { originalUrl } = host.switchToHttp().getRequest<Request>();
    (isRestPath(originalUrl.split('?')[0]!) ? this.problems : this.refusals).catch(error, host);
  }
}
