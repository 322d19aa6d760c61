import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** No script at all (a page with keys of its own allows ours, and no other), no frame, nothing from elsewhere: captured texts are hostile (promise 14). */
const policy = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  mediaSrc: ["'self'"],
  formAction: ["'self'"],
  baseUri: ["'none'"],
  frameAncestors: ["'none'"],
};

/** The same, where the site's own script file may run. Captured files are sandboxed when they are served, and are never script. */
export const policyWithKeys = Object.entries({ ...policy, scriptSrc: ["'self'"] })
  .map(([name, sources]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)} ${sources.join(' ')}`)
  .join('; ');

/** Security headers, no copies left in shared browsers, and body limits, for every page and answer from the first one on. */
export function hardenWeb(web: NestExpressApplication, publicUrl: string): void {
  const isSecure = publicUrl.startsWith('https:');
  web.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: policy },
      strictTransportSecurity: isSecure,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginEmbedderPolicy: false,
    }),
  );
  web.use((_request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  web.useBodyParser('urlencoded', { limit: '1mb', extended: false });
  web.useBodyParser('json', { limit: '1mb' });
  web.disable('x-powered-by');
}
