import { listFeedLinks } from './list-feed-links.js';

const at = 'https://kommun.example/nyheter/';

describe('the feeds that a page leads to', () => {
  it('are found in its head, in order, each once', () => {
    const html = `<link rel="alternate" type="application/rss+xml" href="rss.xml">
      <LINK REL="Alternate home" TYPE="application/atom+xml; charset=utf-8" HREF="/atom">
      <link rel=alternate type=application/feed+json href=https://other.example/feed.json>
      <link rel="alternate" type="application/rss+xml" href="rss.xml">`;
    expect(listFeedLinks(html, at)).toEqual([
      'https://kommun.example/nyheter/rss.xml',
      'https://kommun.example/atom',
      'https://other.example/feed.json',
    ]);
  });

  it('count from the base that the page states', () => {
    const html = '<base href="/start/"><link rel="alternate" type="application/rss+xml" href="rss">';
    expect(listFeedLinks(html, at)).toEqual(['https://kommun.example/start/rss']);
  });

  it.each([
    '<link rel="alternate" type="application/json" href="/wp-json/">',
    '<link rel="alternate" hreflang="en" href="/en">',
    '<link rel="stylesheet" type="application/rss+xml" href="x">',
    '<link rel="alternate" type="application/rss+xml">',
    '<link rel="alternate" type="application/rss+xml" href="javascript:alert(1)">',
    '<!-- <link rel="alternate" type="application/rss+xml" href="x"> -->',
    '',
  ])('are not %j', (html) => {
    expect(listFeedLinks(html, at)).toEqual([]);
  });
});
