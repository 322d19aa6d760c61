import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';
import { renderStatus } from './render-status.js';

const comma = Buffer.from(',');
const opening = Buffer.from('[');
const closing = Buffer.from(']');

/** Statuses as JSON bytes, rendered once until something happens on the site. */
export class RenderedStatuses {
  private readonly rendered = new Map<string, Buffer>();
  private revision = -1;

  constructor(
    private readonly site: MastodonSite,
    private readonly origin: string,
  ) {}

  render(status: MastodonStatus): Buffer {
    this.forgetWhatChanged();
    const kept = this.rendered.get(status.id);
    if (kept) return kept;
    const json = Buffer.from(JSON.stringify(renderStatus(status, this.site, this.origin)));
    this.rendered.set(status.id, json);
    return json;
  }

  renderList(statuses: readonly MastodonStatus[]): Buffer {
    const parts = statuses.flatMap((status, at) => (at === 0 ? [this.render(status)] : [comma, this.render(status)]));
    return Buffer.concat([opening, ...parts, closing]);
  }

  private forgetWhatChanged(): void {
    if (this.revision === this.site.revision) return;
    this.rendered.clear();
    this.revision = this.site.revision;
  }
}
