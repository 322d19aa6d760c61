import { exampleCall } from './example-call.js';
import type { DescribedRoute, DescribedValue } from './read-document.js';

const value = (name: string, stated: Partial<DescribedValue>): DescribedValue => ({
  name,
  place: null,
  type: 'text',
  isMandatory: true,
  description: '',
  ...stated,
});

const route: DescribedRoute = {
  id: 'Runs_show',
  method: 'GET',
  path: '/api/v1/runs/{id}',
  tag: '',
  summary: '',
  description: null,
  roles: ['archivist'],
  parameters: [value('id', { place: 'path' })],
  body: [],
  answers: [],
};

describe('a call to try', () => {
  it('brings a key where the route needs one', () => {
    expect(exampleCall(route, 'https://arkiv.example')).toBe(
      `curl 'https://arkiv.example/api/v1/runs/1' \\\n  -H "Authorization: Bearer $NYCKEL"`,
    );
    expect(exampleCall({ ...route, path: '/health', roles: [] }, 'https://arkiv.example')).toBe(
      `curl 'https://arkiv.example/health'`,
    );
  });
  it('holds what must be given, and nothing else', () => {
    const parameters = [
      value('format', { place: 'query', type: 'jsonl, csv, zip' }),
      value('q', { place: 'query', isMandatory: false }),
      value('If-Match', { place: 'header' }),
    ];
    const body = [
      value('channelId', { type: 'heltal' }),
      value('closedOn', { type: 'dag (2026-11-24)' }),
      value('purpose', { isMandatory: false }),
    ];
    const call = exampleCall({ ...route, method: 'POST', parameters, body }, '');
    expect(call).toContain(`curl -X POST '/api/v1/runs/1?format=jsonl'`);
    expect(call).toContain(`-H 'If-Match: "1"'`);
    expect(call).toContain(`--json '{"channelId":1,"closedOn":"2026-11-24"}'`);
  });
});
