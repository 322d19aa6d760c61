import { z } from 'zod';
import type { CapturingHttp, HttpExchange } from '../../../foundation/http/index.js';
import { ChannelProblem } from '../../channel-problem.js';
import { expectAnswer, isNotFound } from '../../reading/expect-answer.js';
import { readJson } from '../../reading/read-json.js';
import { toStorableText } from '../../reading/storable-text.js';
import type { AccountStanding, CaptureTarget, FoundAccount } from '../connector.js';
import { parseMastodonAddress, type MastodonAddress } from './mastodon-address.js';
import { MastodonRoutes } from './mastodon-routes.js';
import { accountShape, type Account } from './mastodon-shapes.js';
import { listAccountIds, readAccountId } from './read-account-id.js';

export async function findMastodonAccount(typed: string, http: CapturingHttp): Promise<FoundAccount> {
  const address = parseMastodonAddress(typed);
  const account = await fetchAccount(address, http);
  const accountId = readAccountId(account);
  if (accountId === null) throw new ChannelProblem('account-missing', { address: address.normalForm });
  return {
    accountId,
    locator: account.id,
    address: address.normalForm,
    displayName: toStorableText(account.display_name || address.username),
    profileUrl: account.url ?? address.normalForm,
    ownAccountIds: listAccountIds(account),
  };
}

export async function confirmMastodonAccount(target: CaptureTarget, http: CapturingHttp): Promise<AccountStanding> {
  const account = await fetchAccount(parseMastodonAddress(target.address), http);
  const ids = listAccountIds(account);
  if (!ids.includes(target.accountId)) {
    throw new ChannelProblem('another-account', {
      address: target.address,
      expected: target.accountId,
      found: ids[0] ?? '',
    });
  }
  return {
    ownAccountIds: ids,
    followers: account.followers_count ?? null,
    posts: account.statuses_count ?? null,
    // The server's number counts boosts and followers-only posts too.
    platformCounts: null,
  };
}

async function fetchAccount(address: MastodonAddress, http: CapturingHttp): Promise<Account> {
  const routes = new MastodonRoutes(address.origin);
  const lookup = await http.get(routes.lookUp(address.username));
  const account = isNotFound(lookup)
    ? await searchAccount(address, lookup, http)
    : readJson(expectAnswer(lookup, 'account-missing'), accountShape);
  if (account.suspended)
    throw new ChannelProblem('access-denied', { address: address.normalForm, status: lookup.status });
  return account;
}

/** For servers without the lookup call; where the search is closed or empty, the lookup's 404 stands. */
async function searchAccount(address: MastodonAddress, lookup: HttpExchange, http: CapturingHttp): Promise<Account> {
  const search = await http.get(new MastodonRoutes(address.origin).searchAccounts(address.username));
  const found = search.status === 200 ? readJson(search, z.array(accountShape)) : [];
  const { host } = new URL(address.origin);
  const names = [address.username, `${address.username}@${host}`].map((name) => name.toLowerCase());
  const account = found.find(({ acct }) => names.includes(acct?.toLowerCase() ?? ''));
  if (!account) throw new ChannelProblem('account-missing', { address: address.normalForm, status: lookup.status });
  return account;
}
