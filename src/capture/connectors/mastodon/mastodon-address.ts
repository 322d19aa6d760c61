import { ChannelProblem } from '../../channel-problem.js';

export interface MastodonAddress {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly username: string;
  /** `https://server/@user` */
  readonly normalForm: string;
}

const HANDLE = /^@?(?<user>[^@\s/]+)@(?<server>[^@\s/]+)$/;
const PATH = /^\/(?:@|users\/)?(?<user>[^@/]+)(?:@(?<server>[^@/]+))?\/?$/;

/**
 * Reads `https://server/@user`, `server/@user`, `https://server/users/user`, `@user@server`; with http:// and ports too.
 * @throws ChannelProblem `account-missing`
 */
export function parseMastodonAddress(typed: string): MastodonAddress {
  const handle = HANDLE.exec(typed.trim())?.groups;
  const url = toUrl(handle ? (handle['server'] ?? '') : typed.trim());
  const path = PATH.exec(decodePath(url?.pathname))?.groups;
  const username = handle?.['user'] ?? path?.['user'];
  if (!url || !username) throw new ChannelProblem('account-missing', { address: typed });
  const home = path?.['server'] ? `https://${path['server']}` : url.origin;
  return { origin: home, username, normalForm: `${home}/@${username}` };
}

function toUrl(typed: string): URL | null {
  const address = /^https?:\/\//i.test(typed) ? typed : `https://${typed}`;
  return URL.canParse(address) ? new URL(address) : null;
}

function decodePath(pathname: string | undefined): string {
  return (pathname ?? '').replace(/%40/g, '@');
}
