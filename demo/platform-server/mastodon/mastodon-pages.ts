import { escapeHtml } from '../../escape-html.js';
import type { Answer } from '../answer.js';
import type { PlatformRequest } from '../platform-request.js';
import { formatText } from './format-text.js';
import type { MastodonAccount } from './mastodon-account.js';
import type { MastodonSite } from './mastodon-site.js';
import type { MastodonStatus } from './mastodon-status.js';

const pagePath = /^\/@(?<username>[a-z0-9_]+)(?:\/(?<statusId>\d+))?$/i;

/** The pages that people see: a profile with its newest posts, or one post. Null where the path is no such page. */
export function answerMastodonPage(request: PlatformRequest, site: MastodonSite): Answer | null {
  const { username, statusId } = pagePath.exec(request.path)?.groups ?? {};
  const account = username === undefined ? null : site.findAccountByHandle(username);
  if (!account) return null;
  const statuses =
    statusId === undefined ? site.listStatusesOf(account.id).slice(0, 20) : findOwn(statusId, account, site);
  if (statusId !== undefined && statuses.length === 0) return null;
  return page(account, statuses.map((status) => article(status, site, request.origin)).join('\n'));
}

function findOwn(statusId: string, account: MastodonAccount, site: MastodonSite): MastodonStatus[] {
  const status = site.findStatus(statusId);
  return status?.accountId === account.id ? [status] : [];
}

function article(status: MastodonStatus, site: MastodonSite, origin: string): string {
  return `<article><time>${status.createdAt.toISOString()}</time>${formatText(status.content.text, site, origin)}</article>`;
}

function page(account: MastodonAccount, articles: string): Answer {
  const name = escapeHtml(account.displayName);
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
    body: `<!DOCTYPE html>\n<html lang="sv"><meta charset="utf-8"><title>${name}</title><h1>${name}</h1>\n${articles}\n</html>\n`,
  };
}
