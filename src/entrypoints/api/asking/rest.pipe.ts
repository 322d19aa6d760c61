import { ValidationPipe, type ArgumentMetadata, type ValidationError } from '@nestjs/common';
import { formTokenField } from '../../../foundation/access/index.js';
import type { ValueError } from '../problems/problem.js';
import { RestRefused } from '../problems/rest-refused.js';
import { valueTexts } from './texts.sv.js';

/** Names every value that is wrong, and every one that nobody asked for. */
class RestPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      transform: true,
      stopAtFirstError: true,
      exceptionFactory: (errors) =>
        new RestRefused(
          'malformed',
          null,
          errors.flatMap((error) => listErrors(error, '')),
        ),
    });
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    refuseNul(value, '');
    return super.transform(metadata.type === 'body' ? withoutFormToken(value) : value, metadata) as Promise<unknown>;
  }
}

export const restPipe = new RestPipe();

/** A browser's session brings it along; the guard has read it. */
function withoutFormToken(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body ?? {};
  return Object.fromEntries(Object.entries(body).filter(([name]) => name !== formTokenField));
}

/** No text in the database holds it. */
function refuseNul(value: unknown, name: string): void {
  if (typeof value === 'string' && value.includes('\0'))
    throw new RestRefused('malformed', null, [{ name, detail: valueTexts.nul }]);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) refuseNul(inner, name === '' ? key : `${name}.${key}`);
}

function listErrors({ property, constraints = {}, children = [] }: ValidationError, above: string): ValueError[] {
  const name = above === '' ? property : `${above}.${property}`;
  const own = Object.entries(constraints).map(([constraint, said]) => ({
    name,
    detail: constraint === 'whitelistValidation' ? valueTexts.unknown : said,
  }));
  return [...own, ...children.flatMap((child) => listErrors(child, name))];
}
