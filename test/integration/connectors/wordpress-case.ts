import type { ContractCase, ExpectedItem } from './contract-case.js';
import { json } from './recording.js';

const SITE = 'http://127.0.0.1:8181';

function post(number: number, time: string, text: string, attachments: number): ExpectedItem {
  return {
    platformItemId: `post/${number}`,
    kind: 'post',
    author: { platformId: '1', displayName: null },
    parentItemId: null,
    threadItemId: `post/${number}`,
    publishedAt: new Date(`2026-11-24T${time}Z`),
    state: 'visible',
    counters: {},
    texts: [text],
    attachments,
  };
}

function visitorsComment(number: number, displayName: string, parentItemId: string, text: string): ExpectedItem {
  return {
    platformItemId: `comment/${number}`,
    kind: parentItemId.startsWith('post/') ? 'comment' : 'reply',
    author: { platformId: null, displayName, absentBecause: 'anonymous-visitor' },
    parentItemId,
    threadItemId: 'post/5',
    publishedAt: new Date('2026-11-24T06:44:26Z'),
    state: 'visible',
    counters: {},
    texts: [text],
    attachments: 0,
  };
}

function element(number: number, html: string | null): object {
  return {
    id: number,
    date_gmt: '2026-01-02T03:04:05',
    modified_gmt: '2026-01-02T03:04:05',
    link: `${SITE}/${number}/`,
    status: 'publish',
    title: { rendered: '' },
    content: { rendered: html, protected: false },
    author: 1,
    featured_media: 0,
  };
}

export const wordpressCase: ContractCase = {
  platform: 'wordpress',
  recording: 'wordpress/wordpress-6.1',
  addressAt: (origin) => origin,
  account: { accountId: SITE, displayName: 'Norrsunda kommun – Nyheter', ownAccountIds: ['0', '1'] },
  items: [
    post(5, '06:44:25', 'Isbanan på Storgatan öppnar\n\nPå lördag kl. 10 öppnar isbanan. Åk gärna hit med cykel!', 1),
    post(6, '06:44:25', 'Vattenläcka på Åkervägen\n\nVattnet är tillbaka.', 0),
    post(9, '06:53:08', 'Lösenord', 0),
    visitorsComment(2, 'Besökare 1', 'post/5', 'Finns det skridskor att låna?'),
    visitorsComment(4, 'Besökare 2', 'comment/2', 'Tack för snabbt svar!'),
  ],
  standings: [
    { platformItemId: 'post/5', localId: '5', standing: 'visible' },
    { platformItemId: 'post/7', localId: '7', standing: 'unavailable' },
    { platformItemId: 'post/999', localId: '999', standing: 'gone' },
    { platformItemId: 'comment/2', localId: '2', standing: 'visible' },
    { platformItemId: 'comment/3', localId: '3', standing: 'gone' },
    { platformItemId: 'comment/5', localId: '5', standing: 'unavailable' },
  ],
  isFirstPage: (path) => path.includes('/posts?') && path.includes('orderby=id') && path.endsWith('page=1'),
  isPage: (path) => path.includes('/posts?') && path.includes('orderby=id'),
  pageOf: (elements) => json(elements, { 'x-wp-totalpages': '1' }),
  endlessPageOf: (elements) => json(elements, { 'x-wp-totalpages': '1000000' }),
  element,
  bareElement: (number) => ({
    ...element(number, null),
    ...{
      date_gmt: null,
      modified_gmt: null,
      link: null,
      status: null,
      title: null,
      author: null,
      featured_media: null,
    },
  }),
  itemIdOf: (number) => `post/${number}`,
  localIdIn: (ownBytes) => String((JSON.parse(ownBytes) as { id: unknown }).id),
  unreadableElement: { ...element(9, '<p>Utan id</p>'), id: null },
};
