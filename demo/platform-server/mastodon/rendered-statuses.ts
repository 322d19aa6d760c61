import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';
import { renderStatus } from './render-status.js';

/** Statuses as JSON, rendered once until something happens on the site. */
export class RenderedStatuses {
  private readonly rendered = new Map<string, string>();
  private revision = -1;

  constructor(
    private readonly site: MastodonSite,
    private readonly origin: string,
  ) {}

  render(status: MastodonStatus): string {
    this.forgetWhatChanged();
    const kept = this.rendered.get(status.id);
    if (kept !== undefined) return kept;
    const json = JSON.stringify(renderStatus(status, this.site, this.origin));
    this.rendered.set(status.id, json);
    return json;
  }

  renderList(statuses: readonly MastodonStatus[]): string {
    return `[${statuses.map((status) => this.render(status)).join(',')}]`;
  }

  private forgetWhatChanged(): void {
    if (this.revision === this.site.revision) return;
    this.rendered.clear();
    this.revision = this.site.revision;
  }
}
