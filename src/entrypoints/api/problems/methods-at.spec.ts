import { methodsAt } from './methods-at.js';

const routes = [
  { method: 'GET', path: '/api/v1/channels/:id' },
  { method: 'PATCH', path: '/api/v1/channels/:id' },
  { method: 'POST', path: '/api/v1/channel-lookups' },
];

describe('the methods that an address takes', () => {
  it('are those of every route there, and HEAD beside GET', () => {
    expect(methodsAt('/api/v1/channels/7', routes)).toEqual(['HEAD', 'GET', 'PATCH']);
    expect(methodsAt('/api/v1/channel-lookups/', routes)).toEqual(['POST']);
  });
  it('are none where there is nothing', () => {
    expect(methodsAt('/api/v1/channels', routes)).toEqual([]);
    expect(methodsAt('/api/v1/channels/7/history', routes)).toEqual([]);
  });
});
