import type { VNode } from 'preact';
import type { Asker } from '../asker.decorator.js';
import type { MenuEntry } from '../menu.js';
import { texts } from '../texts.sv.js';
import { FormToken } from './form.view.js';

export interface LayoutProps {
  readonly title: string;
  readonly content: VNode;
  readonly asker: Asker;
  readonly menu: readonly MenuEntry[];
  /** The page asks for itself again after so many seconds, while something goes on. */
  readonly refreshSeconds: number | null;
}

export function layout({ title, content, asker, menu, refreshSeconds }: LayoutProps): VNode {
  return (
    <html lang="sv" data-color-scheme="auto">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${texts.product}`}</title>
        {refreshSeconds === null ? null : <meta http-equiv="refresh" content={String(refreshSeconds)} />}
        <link rel="stylesheet" href="/assets/tokens.css" />
        <link rel="stylesheet" href="/assets/style.css" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip-link" href="#innehall">
          {texts.skipToContent}
        </a>
        <header class="site-header">
          <a class="site-name" href="/">
            {texts.product}
          </a>
          <SignedIn asker={asker} />
          {menu.length > 0 ? (
            <button class="menu-opener quiet" type="button" popovertarget="meny">
              {texts.menuOpener}
            </button>
          ) : null}
        </header>
        <Menu entries={menu} />
        <main id="innehall" tabIndex={-1}>
          {content}
        </main>
        <footer class="site-footer">
          <nav aria-label={texts.footerLabel}>
            <a href="/om">{texts.about}</a>
            <a href="/tillganglighet">{texts.accessibility}</a>
          </nav>
        </footer>
      </body>
    </html>
  );
}

/** In sight on a wide screen, and behind a button on a narrow one. */
function Menu({ entries }: { readonly entries: readonly MenuEntry[] }): VNode | null {
  if (entries.length === 0) return null;
  return (
    <nav class="site-menu" id="meny" popover="auto" aria-label={texts.menuLabel}>
      <button class="menu-closer quiet" type="button" popovertarget="meny" popovertargetaction="hide">
        {texts.menuCloser}
      </button>
      <ul>
        {entries.map(({ label, path, isCurrent }) => (
          <li key={path}>
            <a href={path} aria-current={isCurrent ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SignedIn({ asker }: { readonly asker: Asker }): VNode | null {
  const { acting, formToken } = asker;
  if (acting?.actor.kind !== 'person' || formToken === null) return null;
  return (
    <form class="signed-in" method="post" action="/logga-ut">
      <FormToken token={formToken} />
      <a href="/mitt-konto">{acting.actor.name}</a>
      <button class="quiet" type="submit">
        {texts.signOut}
      </button>
    </form>
  );
}
