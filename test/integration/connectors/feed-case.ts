import type { ContractCase, ExpectedItem } from './contract-case.js';
import type { Answer } from './recording.js';

const SITE = 'https://www.norrsunda.example';
const NEWS = `${SITE}/nyheter`;
const PATH = '/nyheter/rss.xml';
/** The site, and where the feed is served in the test. */
const ACCOUNT = expect.stringMatching(new RegExp(`^${NEWS} http://127\\.0\\.0\\.1:\\d+${PATH}$`)) as unknown as string;

interface Written {
  readonly xml: string;
}

function news(
  id: string,
  publishedAt: string | null,
  displayName: string | null,
  text: string,
  attachments: number,
): ExpectedItem {
  return {
    platformItemId: id,
    kind: 'post',
    author: { platformId: ACCOUNT, displayName },
    parentItemId: null,
    threadItemId: id,
    publishedAt: publishedAt === null ? null : new Date(publishedAt),
    state: 'visible',
    counters: {},
    texts: [text],
    attachments,
  };
}

function toAnswer(elements: readonly object[], around: string): Answer {
  const items = (elements as readonly Written[]).map(({ xml }) => xml).join('\n');
  const body = `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Nyheter</title><link>${NEWS}</link>${around}${items}</channel></rss>`;
  return { status: 200, headers: { 'content-type': 'application/rss+xml' }, body };
}

export const feedCase: ContractCase = {
  platform: 'feed',
  recording: 'feed/norrsunda',
  addressAt: (origin) => `${origin}/nyheter`,
  account: { accountId: ACCOUNT, displayName: 'Nyheter från Norrsunda kommun', ownAccountIds: [ACCOUNT] },
  items: [
    news(
      '5.3f1a7c2e19a6b7d4e21',
      '2026-11-23T14:20:00Z',
      'Tekniska förvaltningen',
      'Snöröjning: så prioriterar vi gator & gångvägar\n\nVi plogar vid fem centimeter snö. Läs om snöröjning.\n\n- Huvudgator\n- Gång- och cykelvägar',
      2,
    ),
    news(
      `${SITE}/nyheter/vattenlacka`,
      '2026-11-22T07:05:00Z',
      'Norrsunda Vatten',
      'Vattenläcka på Åkervägen\n\nVattnet är avstängt till kl. 14.\n\nHämta vatten vid tanken på torget.',
      1,
    ),
    news(
      `${SITE}/kungorelser/kvarnangen`,
      null,
      null,
      'Kungörelse: samråd om detaljplan för Kvarnängen\n\nSynpunkter lämnas senast den 18 december.',
      0,
    ),
  ],
  standings: [],
  isFirstPage: (path) => path === PATH,
  isPage: (path) => path.startsWith(PATH),
  pageOf: (elements) => toAnswer(elements, ''),
  endlessPageOf: (elements) => toAnswer(elements, '<atom:link rel="next" href="?sida=2"/>'),
  element: (number, html) => ({
    xml: `<item><guid>nyhet-${number}</guid><pubDate>Fri, 02 Jan 2026 03:04:05 GMT</pubDate><description><![CDATA[${html ?? ''}]]></description></item>`,
  }),
  bareElement: (number) => ({ xml: `<item><guid>nyhet-${number}</guid></item>` }),
  itemIdOf: (number) => `nyhet-${number}`,
  localIdIn: (ownBytes) => (/<guid[^>]*>([^<]+)/.exec(ownBytes) ?? /<link>([^<]+)/.exec(ownBytes))?.[1] ?? '',
  unreadableElement: { xml: '<item><description>Utan id</description></item>' },
};
