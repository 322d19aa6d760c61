import type { ContractCase, ExpectedItem } from './contract-case.js';
import { json } from './recording.js';

const SERVER = 'http://localhost:8192';
const MUNICIPALITY = { platformId: `${SERVER}/norrsunda`, displayName: 'Norrsunda kommun' };
const VISITOR_1 = { platformId: `${SERVER}/besokare1`, displayName: 'Besökare 1' };
const VISITOR_2 = { platformId: `${SERVER}/besokare2`, displayName: 'Besökare 2' };

const LEAK = `${SERVER}/norrsunda/p/1795502568.559485`;
const RINK = `${SERVER}/norrsunda/p/1795502567.348521`;
const QUESTION = `${SERVER}/besokare1/p/1795502569.768868`;
const ANSWER = `${SERVER}/norrsunda/p/1795502575.922911`;
const THANKS = `${SERVER}/besokare2/p/1795502581.931165`;
const OTHER = `${SERVER}/besokare2/p/1795502583.145382`;

function at(time: string, replies: number): Pick<ExpectedItem, 'publishedAt' | 'state' | 'counters'> {
  const counters = { likes: 0, shares: 0, replies };
  return { publishedAt: new Date(`2026-11-24T${time}Z`), state: 'visible', counters };
}

const items: readonly ExpectedItem[] = [
  {
    platformItemId: LEAK,
    kind: 'post',
    author: MUNICIPALITY,
    parentItemId: null,
    threadItemId: LEAK,
    ...at('06:42:48', 0),
    texts: ['Vattenläcka på Åkervägen. UPPDATERING: vattnet är tillbaka.'],
    attachments: 0,
  },
  {
    platformItemId: RINK,
    kind: 'post',
    author: MUNICIPALITY,
    parentItemId: null,
    threadItemId: RINK,
    ...at('06:42:47', 2),
    texts: ['Nu öppnar isbanan på Storgatan! Välkomna på lördag kl. 10.'],
    attachments: 1,
  },
  {
    platformItemId: QUESTION,
    kind: 'comment',
    author: VISITOR_1,
    parentItemId: RINK,
    threadItemId: RINK,
    ...at('06:42:49', 1),
    texts: ['@norrsunda@localhost:8192 Finns det skridskor att låna?'],
    attachments: 0,
  },
  {
    platformItemId: OTHER,
    kind: 'comment',
    author: VISITOR_2,
    parentItemId: RINK,
    threadItemId: RINK,
    ...at('06:43:03', 0),
    texts: ['@norrsunda@localhost:8192 Det här inlägget tar jag bort.'],
    attachments: 0,
  },
  {
    platformItemId: ANSWER,
    kind: 'reply',
    author: MUNICIPALITY,
    parentItemId: QUESTION,
    threadItemId: RINK,
    ...at('06:42:55', 1),
    texts: ['@besokare1@localhost:8192 Hej! Ja, i storlek 28–44, gratis.'],
    attachments: 0,
  },
  {
    platformItemId: THANKS,
    kind: 'reply',
    author: VISITOR_2,
    parentItemId: ANSWER,
    threadItemId: RINK,
    ...at('06:43:01', 0),
    texts: ['@norrsunda@localhost:8192 Toppen, tack för snabbt svar!'],
    attachments: 0,
  },
];

const account = { id: '1', uri: MUNICIPALITY.platformId, url: MUNICIPALITY.platformId, acct: 'norrsunda' };

function element(number: number, html: string | null): object {
  return {
    id: String(number),
    uri: `${SERVER}/norrsunda/p/${number}`,
    url: `${SERVER}/norrsunda/p/${number}`,
    account: { ...account, display_name: 'Norrsunda kommun' },
    created_at: '2026-01-02T03:04:05.000Z',
    edited_at: null,
    visibility: 'public',
    content: html,
    spoiler_text: '',
    media_attachments: [],
    in_reply_to_id: null,
    replies_count: 0,
  };
}

export const mastodonCase: ContractCase = {
  platform: 'mastodon',
  recording: 'mastodon/snac',
  addressAt: (origin) => `${origin}/@norrsunda`,
  account: {
    accountId: MUNICIPALITY.platformId,
    displayName: 'Norrsunda kommun',
    ownAccountIds: [MUNICIPALITY.platformId],
  },
  items,
  standings: [
    { platformItemId: RINK, localId: '1795502567301349cf16b194481a182eb85862b1e0', standing: 'visible' },
    { platformItemId: QUESTION, localId: '1795502569066dd16f65ad607e6a0f34e3177f2b4b', standing: 'visible' },
    { platformItemId: `${SERVER}/norrsunda/p/0`, localId: '0', standing: 'gone' },
  ],
  isFirstPage: (path) => path.includes('/statuses?limit=') && !path.includes('max_id'),
  isPage: (path) => path.includes('/statuses?limit='),
  pageOf: (elements) => json(elements),
  endlessPageOf: (elements) => json(elements, { link: `<${SERVER}/api/v1/next?max_id=1>; rel="next"` }),
  element,
  bareElement: (number) => ({
    ...element(number, null),
    ...{ url: null, account: null, created_at: null, spoiler_text: null, media_attachments: null },
    ...{ replies_count: null, reblogs_count: null, favourites_count: null, language: null, poll: null, card: null },
  }),
  itemIdOf: (number) => `${SERVER}/norrsunda/p/${number}`,
  localIdIn: (ownBytes) => String((JSON.parse(ownBytes) as { id: unknown }).id),
  unreadableElement: { ...element(9, '<p>Utan id</p>'), uri: null },
};
