import type { Type } from '@nestjs/common';
import { reachOf, type Acting } from '../../foundation/access/index.js';
import { declarationOf } from './page.decorator.js';

export interface MenuEntry {
  readonly label: string;
  readonly path: string;
  readonly isCurrent: boolean;
}

/** The pages that the one who asks may see, in their order. */
export function menuFor(pages: readonly Type[], acting: Acting | null, path: string): MenuEntry[] {
  if (!acting) return [];
  return pages.map(declarationOf).flatMap(({ menu, may, path: place }) => {
    if (menu === null || (may !== 'all' && reachOf(acting, may) === null)) return [];
    return [{ label: menu, path: place, isCurrent: isBelow(path, place) }];
  });
}

function isBelow(path: string, place: string): boolean {
  const [bare = '/'] = path.split('?');
  return place === '/' ? bare === '/' : bare === place || bare.startsWith(`${place}/`);
}
