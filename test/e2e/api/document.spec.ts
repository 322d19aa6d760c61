import type { OpenAPIObject } from '@nestjs/swagger';
import { UndeclaredRoutes } from '../../../src/foundation/access/index.js';
import type { RecordView } from '../../../src/records/index.js';
import type { Caller } from './caller.js';
import { findSchemaFaults } from './find-schema-faults.js';
import { openDisposal, withdrawAtOnce } from '../../disposal/index.js';
import { openPersonCaller } from './person-caller.js';
import { draftAbout, handOver } from './note-deeds.js';
import { openRest, type OpenRest } from './open-rest.js';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { readonly 'x-roles': readonly string[] };

let rest: OpenRest;
let archivist: Caller;
let document: OpenAPIObject;

beforeAll(async () => {
  rest = await openRest();
  archivist = await rest.caller([{ role: 'archivist', recordsCreatorId: null }]);
  document = (await (await fetch(`${rest.service.origin}/api/docs.json`)).json()) as OpenAPIObject;
}, 120_000);
afterAll(() => rest.close());

function operations(): { readonly path: string; readonly method: string; readonly operation: Operation }[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
  );
}

/** Addresses of things that are there. */
async function filled(): Promise<Record<string, string>> {
  const { json } = await archivist.get('/records?limit=1000');
  const withFile = (json as { items: RecordView[] }).items.find((record) => record.attachments[0]?.sha256)!;
  const runs = (await archivist.get(`/runs?limit=1`)).json as { items: { runId: string }[] };
  const held = { scope: 'records', recordIds: [withFile.id] };
  const hold = await archivist.send('POST', '/holds', { ...held, ground: 'audit', reason: 'Revision' });
  const request = { ...held, receivedOn: '2026-01-01', concerns: 'Allt om bron' };
  const opened = await archivist.send('POST', '/requests', request);
  const registration = await archivist.send('POST', `/records/${withFile.id}/registration`, { decision: 'registered' });
  const { service, clock } = rest.service;
  const received = (await archivist.get('/records?limit=1&origin=received')).json as { items: RecordView[] };
  const listId = String(await withdrawAtOnce(await openDisposal(service, clock), received.items[0]!.id));
  const person = await openPersonCaller(service, rest.service.origin, [{ role: 'archivist', recordsCreatorId: null }]);
  const handOverId = await handOver(person, withFile.id, withFile.recordsCreatorId);
  const { items: notes } = (await archivist.get('/notes')).json as { items: readonly { id: string }[] };
  return {
    'notes/{id}/preview': await draftAbout(person, withFile.id),
    'notes/{id}': notes[0]!.id,
    'hand-overs/{id}': String(handOverId),
    'disposal-lists/{id}': listId,
    'certificates/{id}': listId,
    'holds/{id}': String((hold.json as { id: number }).id),
    'requests/{id}': String((opened.json as { id: number }).id),
    'register/{id}': (registration.json as { entry: { id: string } }).entry.id,
    'channels/{id}': String(rest.channels[0].id),
    'runs/{id}': runs.items[0]!.runId,
    'records/{id}': withFile.id,
    'rules/{id}': 'SM01',
    '{n}': '1',
    '{sha256}': withFile.attachments[0]!.sha256!,
  };
}

function fill(path: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce(
    (address, [place, value]) => address.replace(place, place.replace(/\{\w+\}/, value)),
    path,
  );
}

describe('the OpenAPI document', () => {
  it('holds every route of REST, and no other', () => {
    const routes = rest.service
      .get(UndeclaredRoutes)
      .listRoutes()
      .filter(({ path }) => path.startsWith('/api/v1/') || path === '/health')
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}')}`);
    expect(
      operations()
        .map(({ method, path }) => `${method} ${path}`)
        .sort(),
    ).toEqual(routes.sort());
  });
  it('says of every route what it does, who may, what it takes and what it answers', () => {
    for (const { operation } of operations()) {
      expect(operation.summary).toMatch(/^[A-ZÅÄÖ]/);
      expect(operation['x-roles']).toHaveProperty('length');
      expect(operation.tags).toHaveLength(1);
      for (const parameter of operation.parameters ?? [])
        expect(parameter).toMatchObject({ description: expect.any(String), schema: expect.anything() });
      expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['429', '500', '503']));
    }
    expect(Object.keys(document.components!.securitySchemes!)).toEqual(['bearer', 'session']);
  });
  it('refers to nothing that is not in it', () => {
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
    for (const name of names) expect(document.components!.schemas).toHaveProperty(name);
  });
  it('tells the truth about every answer to a reading', async () => {
    const values = await filled();
    const reading = operations().filter(({ method, path }) => method === 'get' && path !== '/health');
    for (const { path, operation } of reading) {
      const address = fill(path, values).replace('/api/v1', '');
      const answer = await archivist.get(path.endsWith('/export') ? `${address}?format=jsonl` : address);
      expect([path, answer.status]).toEqual([path, 200]);
      const { content = {} } = operation.responses['200'] as { content?: Record<string, { schema?: object }> };
      const mediaType = answer.headers.get('content-type')!.split(';')[0]!;
      expect([path, Object.keys(content)]).toEqual([
        path,
        expect.arrayContaining([mediaType in content ? mediaType : '*/*']),
      ]);
      const schema = content[mediaType]?.schema;
      if (schema) expect(findSchemaFaults(answer.json, schema, document.components!.schemas!)).toEqual([]);
    }
  });
  it('tells the truth about problems', async () => {
    const { json } = await archivist.get('/records?limit=0');
    expect(findSchemaFaults(json, { $ref: 'Problem' }, document.components!.schemas!)).toEqual([]);
  });
});

describe('the page about REST', () => {
  it('tells of every route, with roles and a call to try, to anybody', async () => {
    const answer = await fetch(`${rest.service.origin}/api/docs`);
    const page = await answer.text();
    expect(answer.status).toBe(200);
    expect(page).not.toContain('<script');
    for (const { operation, path, method } of operations()) {
      expect(page).toContain(`id="${operation.operationId}"`);
      expect(page).toContain(`${method.toUpperCase()} ${path}`);
    }
    expect(page).toContain('curl');
    expect(page).toContain('id="changed-meanwhile"');
  });
  it('is linked from where keys are made', async () => {
    const administrator = await rest.service.letIn([{ role: 'administrator', recordsCreatorId: null }]);
    expect(await (await administrator.get('/konton/api-nycklar')).text()).toContain('href="/api/docs"');
  });
});
