import type { ChannelStatement } from './channel-statement.js';

/** What the guidelines ask of a channel and the register does not hold. */
export type MissingFact =
  'substitute' | 'representatives' | 'decision' | 'reported' | 'purpose' | 'password' | 'comment-rules' | 'review';

export function listMissing(channel: ChannelStatement, today: string): MissingFact[] {
  const lacks: Readonly<Record<MissingFact, boolean>> = {
    substitute: channel.substitute === null,
    representatives: channel.representatives.length === 0,
    decision: channel.decidedBy === null || channel.decidedOn === null,
    reported: channel.reportedOn === null,
    purpose: channel.purpose === null,
    password: channel.passwordKept === null || channel.passwordAttestedOn === null,
    'comment-rules': channel.commentRules === 'unknown',
    review: channel.reviewDueOn <= today,
  };
  return (Object.keys(lacks) as MissingFact[]).filter((fact) => lacks[fact]);
}
