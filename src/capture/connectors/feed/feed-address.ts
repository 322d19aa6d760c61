import { ChannelProblem } from '../../channel-problem.js';

/** The address of a feed, or of a page that leads to one, in its normal form. @throws ChannelProblem `account-missing` */
export function parseFeedAddress(typed: string): string {
  const address = typed.trim().replace(/^feed:(?:\/\/)?/i, '');
  const complete = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (address === '' || !URL.canParse(complete)) throw new ChannelProblem('account-missing', { address: typed });
  const url = new URL(complete);
  url.hash = '';
  return url.href;
}
