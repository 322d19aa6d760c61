import { toExtent } from './to-extent.js';

const nothing = { channelId: null, origin: null, author: null, publishedFrom: null, publishedTo: null, words: null };

describe('what a hold is to cover, as it was filled in', () => {
  it('is records by their numbers, however they are set apart', () => {
    expect(toExtent({ scope: 'threads', records: ' 12, 7\r\n9;3 ' })).toEqual({
      extent: { scope: 'threads', recordIds: ['12', '7', '9', '3'] },
    });
    expect(toExtent({ scope: 'records' })).toEqual({ extent: { scope: 'records', recordIds: [] } });
    expect(toExtent({ scope: 'records', records: '12 tolv' })).toEqual({ errors: { records: expect.any(String) } });
  });

  it('is a channel, where one is chosen', () => {
    expect(toExtent({ scope: 'channel', channelId: '3', words: 'bro' })).toEqual({
      extent: { scope: 'channel', channelId: 3 },
    });
    expect(toExtent({ scope: 'channel', channelId: '' })).toEqual({ errors: { channelId: expect.any(String) } });
  });

  it('is a standing choice of what is filled in, and nothing of what is blank', () => {
    const form = {
      scope: 'filter',
      channelId: '',
      origin: 'received',
      author: ' ',
      words: ' bro ',
      recordsCreatorId: '2',
    };
    expect(toExtent(form)).toEqual({
      extent: { scope: 'filter', recordsCreatorId: 2, filter: { ...nothing, origin: 'received', words: 'bro' } },
    });
    expect(toExtent({ scope: 'filter' })).toEqual({
      extent: { scope: 'filter', recordsCreatorId: null, filter: nothing },
    });
  });

  it('is nothing of a scope that there is not', () => {
    expect(toExtent({ scope: 'allt' })).toEqual({ errors: { scope: expect.any(String) } });
  });
});
