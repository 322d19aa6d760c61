import { readLook } from './read-look.js';

const bytesOf = (item: unknown) => Buffer.from(JSON.stringify(item));
const paragraph = (text: string) => ({ kind: 'paragraph', line: [{ kind: 'text', text, style: 'plain' }] });

describe('the look of an item', () => {
  it('on Mastodon has its warning, poll, quote and card', () => {
    const item = {
      content: '<p>Vad tycker du?</p>',
      spoiler_text: 'Om bron',
      url: 'https://social.example/@norrsunda/1',
      poll: { expires_at: '2026-11-24T12:00:00Z', options: [{ title: 'Ja', votes_count: 3 }, { title: 'Nej' }] },
      quote: { quoted_status: { content: '<p>Klar!</p>', url: 'https://a.example/2', account: { acct: 'kim' } } },
      card: { url: 'javascript:alert(1)', title: 'Bron', provider_name: 'Norrsunda', description: '' },
    };
    expect(readLook('mastodon', bytesOf(item))).toEqual({
      title: null,
      warning: 'Om bron',
      blocks: [paragraph('Vad tycker du?')],
      poll: {
        endsAt: '2026-11-24T12:00:00Z',
        options: [
          { title: 'Ja', votes: 3 },
          { title: 'Nej', votes: null },
        ],
      },
      frames: [
        { kind: 'quote', heading: 'kim', blocks: [paragraph('Klar!')], address: 'https://a.example/2' },
        { kind: 'card', heading: 'Norrsunda: Bron', blocks: [], address: null },
      ],
      isProtected: false,
    });
  });

  it('on WordPress has its title and says when it is behind a password', () => {
    const item = {
      link: 'https://norrsunda.example/a/',
      title: { rendered: 'Bron &#8211; <b>klar</b>' },
      content: { rendered: '', protected: true },
    };
    expect(readLook('wordpress', bytesOf(item))).toMatchObject({ title: 'Bron – klar', blocks: [], isProtected: true });
  });

  it.each([
    ['mastodon', Buffer.from('{"content": "<p>ha')],
    ['mastodon', bytesOf(null)],
    ['mastodon', bytesOf([])],
    ['fax', bytesOf({ content: 'x' })],
  ])('is not read on %s out of %s', (platform, bytes) => {
    expect(readLook(platform, bytes)).toBeNull();
  });

  it('stands although a part of it has another shape', () => {
    const item = { content: '<p>Hej</p>', spoiler_text: 7, poll: 'x', quote: [], card: { url: 1 } };
    expect(readLook('mastodon', bytesOf(item))).toMatchObject({
      warning: null,
      poll: null,
      blocks: [paragraph('Hej')],
    });
  });
});
