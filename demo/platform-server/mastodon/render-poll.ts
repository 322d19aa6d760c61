import type { MastodonPoll } from './mastodon-status.js';

/** The Poll entity (docs.joinmastodon.org/entities/Poll), once it has closed. */
export function renderPoll(poll: MastodonPoll, statusId: string): object {
  const votes = poll.options.reduce((sum, option) => sum + option.votes, 0);
  return {
    id: statusId,
    expires_at: poll.endsAt.toISOString(),
    expired: true,
    multiple: false,
    votes_count: votes,
    voters_count: votes,
    options: poll.options.map(({ title, votes }) => ({ title, votes_count: votes })),
    emojis: [],
  };
}
