import { ChannelProblem } from '../../channel-problem.js';

/** The site's address in its normal form, with a path where the site has one. @throws ChannelProblem `account-missing` */
export function parseSiteAddress(typed: string): string {
  const address = typed.trim();
  const complete = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!URL.canParse(complete) || address === '') throw new ChannelProblem('account-missing', { address: typed });
  const { origin, pathname } = new URL(complete);
  return `${origin}${pathname.replace(/\/(?:wp-json\/?|index\.php)?$/, '')}/`;
}
