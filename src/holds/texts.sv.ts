import type { HoldGround, HoldScope } from './disposal-hold.js';

export const groundWords: Record<HoldGround, string> = {
  'disclosure-request': 'begäran om utlämnande',
  'court-or-police': 'domstol eller polis',
  supervision: 'tillsyn (JO, IMY)',
  audit: 'revision',
  damages: 'skadeståndsanspråk',
  research: 'forskning',
  other: 'annat',
};

export const scopeWords: Record<HoldScope, string> = {
  records: 'utpekade handlingar',
  threads: 'hela trådar',
  channel: 'hela kanalen',
  filter: 'stående urval',
};
