import { applyDecorators, Controller, Header, SetMetadata, UsePipes, ValidationPipe, type Type } from '@nestjs/common';
import { May, OpenToAll, type Role } from '../../foundation/access/index.js';
import { policyWithKeys } from './harden-web.middleware.js';

/** What a page says of itself: where it is, who may see it, what the menu calls it. */
export interface PageDeclaration {
  readonly path: string;
  readonly may: readonly Role[] | 'all';
  /** Null: not in the menu. */
  readonly menu: string | null;
}

const declarationKey = 'page declaration';

/** What a form sends beside its fields is left aside. */
const formPipe = new ValidationPipe({ whitelist: true, transform: true });

export function Page(declaration: PageDeclaration): ClassDecorator {
  const access = declaration.may === 'all' ? OpenToAll() : May(...declaration.may);
  return applyDecorators(
    Controller(declaration.path),
    SetMetadata(declarationKey, declaration),
    UsePipes(formPipe),
    access,
  );
}

export function declarationOf(page: Type): PageDeclaration {
  return Reflect.getMetadata(declarationKey, page) as PageDeclaration;
}

/** On a handler that answers a whole page. */
export const Html = () => Header('Content-Type', 'text/html; charset=utf-8');

/** As `Html`, of a page whose deeds have keys. */
export const HtmlWithKeys = () => applyDecorators(Html(), Header('Content-Security-Policy', policyWithKeys));
