import { Inject, Injectable, type Type } from '@nestjs/common';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Asker } from './asker.decorator.js';
import { layout } from './layout/layout.view.js';
import { menuFor } from './menu.js';

/** Injects the list of pages. */
export const pageList = Symbol('pages');

/** Puts a page's content in its frame. Preact escapes everything that is shown. */
@Injectable()
export class RenderPage {
  constructor(@Inject(pageList) private readonly pages: readonly Type[]) {}

  /** @param title - stands in the window's title; the content has the same as its heading */
  render(title: string, content: VNode, asker: Asker, refreshSeconds: number | null = null): string {
    const menu = menuFor(this.pages, asker.acting, asker.path);
    return `<!doctype html>${renderToString(layout({ title, content, asker, menu, refreshSeconds }))}`;
  }
}
