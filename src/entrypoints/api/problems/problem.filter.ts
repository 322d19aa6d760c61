import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { UndeclaredRoutes } from '../../../foundation/access/index.js';
import { methodsAt } from './methods-at.js';
import { problemStatuses, problemType, type Problem } from './problem.js';
import { refusalOf } from './refusal-of.js';
import { RestRefused } from './rest-refused.js';
import { problemTexts } from './texts.sv.js';

/** Every failure of REST becomes a problem document: no stack, no SQL, nothing of what was sent. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  constructor(private readonly routes: UndeclaredRoutes) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, response] = [http.getRequest<Request>(), http.getResponse<Response>()];
    if (response.destroyed || response.headersSent) return void response.destroy();
    const refused = this.refusalOf(error, request, response);
    if (refused.code === 'failed') this.log.error('A REST call failed', error);
    if (refused.code === 'not-signed-in') response.setHeader('WWW-Authenticate', challengeTo(request));
    response.removeHeader('Content-Disposition');
    response.removeHeader('ETag');
    response
      .status(problemStatuses[refused.code])
      .type('application/problem+json')
      .send(JSON.stringify(problemOf(refused, request)));
  }

  /** An address that takes other methods is there, although this one finds nothing. */
  private refusalOf(error: unknown, request: Request, response: Response): RestRefused {
    const refused = refusalOf(error);
    if (refused.code !== 'not-found') return refused;
    const methods = methodsAt(pathOf(request), this.routes.listRoutes());
    if (methods.length === 0 || methods.includes(request.method)) return refused;
    response.setHeader('Allow', methods.join(', '));
    return new RestRefused('no-such-method');
  }
}

function problemOf({ code, detail, errors }: RestRefused, request: Request): Problem {
  return {
    type: problemType(code),
    title: problemTexts[code].title,
    status: problemStatuses[code],
    detail: detail ?? problemTexts[code].detail,
    instance: pathOf(request),
    ...(errors.length > 0 && { errors }),
  };
}

/** Without what was asked for: words that somebody sought are nobody's concern. */
function pathOf({ originalUrl }: Request): string {
  return originalUrl.split('?')[0]!;
}

/** RFC 6750: a token that was brought is called wrong. */
function challengeTo({ headers }: Request): string {
  const challenge = 'Bearer realm="flodesarkivet"';
  return headers.authorization === undefined ? challenge : `${challenge}, error="invalid_token"`;
}
