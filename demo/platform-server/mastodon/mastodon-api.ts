import type { Answer } from '../answer.js';
import type { PlatformRequest } from '../platform-request.js';
import { pageOfStatuses } from './account-statuses.js';
import { invalidToken, json, recordNotFound, tooManyIds } from './mastodon-answers.js';
import type { MastodonAccount } from './mastodon-account.js';
import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';
import { renderAccount } from './render-account.js';
import { RenderedStatuses } from './rendered-statuses.js';
import { renderHistory } from './render-history.js';
import { renderInstance } from './render-instance.js';
import { listAncestors, listDescendants, withoutToken, withToken } from './thread.js';

const mostIdsAtOnce = 20;
const accountPath = /^\/api\/v1\/accounts\/(?<id>\d+)(?<statuses>\/statuses)?$/;
const statusPath = /^\/api\/v1\/statuses\/(?<id>[^/]+)(?:\/(?<part>context|history))?$/;

/** Mastodon 4.3's read calls as a client without an account sees them, or with a user's token. */
export class MastodonApi {
  private readonly rendered: RenderedStatuses;

  constructor(
    private readonly site: MastodonSite,
    private readonly origin: string,
    private readonly token: string | null,
  ) {
    this.rendered = new RenderedStatuses(site, origin);
  }

  /** Null where the path is not one of Mastodon's. */
  answer(request: PlatformRequest): Answer | null {
    if (!request.path.startsWith('/api/')) return null;
    if (request.authorization !== null && !this.hasToken(request)) return invalidToken;
    return this.answerCall(request);
  }

  private answerCall(request: PlatformRequest): Answer {
    switch (request.path) {
      case '/api/v2/instance':
        return json(JSON.stringify(renderInstance(this.origin)));
      case '/api/v1/accounts/lookup':
        return this.answerAccount(this.findAccount(request.query.get('acct') ?? ''));
      case '/api/v1/statuses':
        return this.answerStatuses(request.query.getAll('id[]'));
      default:
        return this.answerAccountCall(request) ?? this.answerStatusCall(request) ?? recordNotFound;
    }
  }

  private answerAccountCall(request: PlatformRequest): Answer | null {
    const { id, statuses } = accountPath.exec(request.path)?.groups ?? {};
    if (id === undefined) return null;
    const account = this.site.findAccount(id);
    return account && statuses ? this.answerStatusesOf(account, request) : this.answerAccount(account);
  }

  private answerStatusCall(request: PlatformRequest): Answer | null {
    const { id, part } = statusPath.exec(request.path)?.groups ?? {};
    const status = this.site.findStatus(id ?? '');
    if (!status) return null;
    switch (part) {
      case 'context':
        return this.answerContext(status, request);
      case 'history':
        return json(JSON.stringify(renderHistory(status, this.site, this.origin)));
      default:
        return json(this.rendered.render(status));
    }
  }

  private answerAccount(account: MastodonAccount | null): Answer {
    return account ? json(JSON.stringify(renderAccount(account, this.site, this.origin))) : recordNotFound;
  }

  private answerStatusesOf(account: MastodonAccount, request: PlatformRequest): Answer {
    const page = pageOfStatuses(account.id, request.query, this.site, this.origin + request.path);
    return json(this.rendered.renderList(page.statuses), page.link);
  }

  /** What is no longer there is simply not in the answer. */
  private answerStatuses(ids: readonly string[]): Answer {
    const wanted = [...new Set(ids)];
    if (wanted.length > mostIdsAtOnce) return tooManyIds;
    return json(this.rendered.renderList(wanted.flatMap((id) => this.site.findStatus(id) ?? [])));
  }

  private answerContext(status: MastodonStatus, request: PlatformRequest): Answer {
    const limits = this.hasToken(request) ? withToken : withoutToken;
    const ancestors = this.rendered.renderList(listAncestors(status, this.site, limits));
    const descendants = this.rendered.renderList(listDescendants(status, this.site, limits));
    const parts = ['{"ancestors":', ancestors, ',"descendants":', descendants, '}'];
    return json(Buffer.concat(parts.map((part) => Buffer.from(part))));
  }

  private findAccount(handle: string): MastodonAccount | null {
    const ownHost = `@${new URL(this.origin).host}`;
    return this.site.findAccountByHandle(handle.endsWith(ownHost) ? handle.slice(0, -ownHost.length) : handle);
  }

  private hasToken(request: PlatformRequest): boolean {
    return this.token !== null && request.authorization === `Bearer ${this.token}`;
  }
}
