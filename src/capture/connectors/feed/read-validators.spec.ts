import { readValidators } from './read-validators.js';

describe('what a feed is asked for again by', () => {
  const read = (headers: Readonly<Record<string, string>>) =>
    readValidators({ responseHeaders: Object.entries({ Date: 'Mon, 23 Nov 2026 14:21:00 GMT', ...headers }) });
  const lastModified = 'Mon, 23 Nov 2026 14:20:00 GMT';
  const nothing = { etag: null, lastModified: null };

  it('is its ETag and when it was changed', () => {
    expect(read({ ETag: 'W/"1"', 'Last-Modified': lastModified })).toEqual({ etag: 'W/"1"', lastModified });
    expect(read({ etag: '"1"' })).toEqual({ etag: '"1"', lastModified: null });
    expect(read({ 'last-modified': lastModified })).toEqual({ etag: null, lastModified });
  });

  it('is nothing where it was changed in the last minute, and may change again unnoticed', () => {
    const justNow = 'Mon, 23 Nov 2026 14:20:01 GMT';
    expect(read({ ETag: '"1"', 'Last-Modified': justNow })).toEqual(nothing);
    expect(read({ ETag: '"1"', 'Last-Modified': lastModified, Date: 'i dag' })).toEqual(nothing);
    expect(read({ ETag: '"1"', 'Last-Modified': 'yesterday' })).toEqual(nothing);
  });

  it('is nothing that makes no header', () => {
    expect(read({ ETag: '"å"' })).toEqual(nothing);
    expect(read({ ETag: `"${'1'.repeat(1000)}"` })).toEqual(nothing);
    expect(read({})).toEqual(nothing);
  });
});
