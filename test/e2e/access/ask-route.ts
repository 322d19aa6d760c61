import type { RoleGrant } from '../../../src/foundation/access/index.js';
import { openPersonCaller } from '../api/person-caller.js';
import type { OpenRest } from '../api/open-rest.js';
import type { Form } from '../../service/visitor.js';
import type { Place } from './open-places.js';
import type { RouteRow } from './route-row.js';

/** Asks a route as somebody new with these roles: a person on a page, another system over REST, or a person there too. */
export function askRoute(rest: OpenRest, row: RouteRow, place: Place, grants: readonly RoleGrant[]): Promise<number> {
  return isRest(row) ? askRest(rest, row, place, grants) : askPage(rest, row, place, grants);
}

/** Asks without signing in; where a page leads to is told with its status. */
export async function askAsNobody(
  { service }: OpenRest,
  row: RouteRow,
  place: Place,
): Promise<{ readonly status: number; readonly goesTo: string | null }> {
  const { status, headers } = await fetch(`${service.origin}${addressOf(row, place)}`, {
    method: row.method,
    redirect: 'manual',
    ...(row.method !== 'GET' && { body: new URLSearchParams(formOf(row, place) as Record<string, string>) }),
  });
  return { status, goesTo: headers.get('location') };
}

export function isRest({ path }: RouteRow): boolean {
  return path.startsWith('/api/v1/');
}

async function askPage(rest: OpenRest, row: RouteRow, place: Place, grants: readonly RoleGrant[]): Promise<number> {
  const visitor = await rest.service.letIn(grants);
  const address = addressOf(row, place);
  const answer = row.method === 'GET' ? await visitor.get(address) : await visitor.post(address, formOf(row, place));
  await answer.arrayBuffer();
  return answer.status;
}

async function askRest(rest: OpenRest, row: RouteRow, place: Place, grants: readonly RoleGrant[]): Promise<number> {
  const { service, origin } = rest.service;
  const caller = row.byPerson ? await openPersonCaller(service, origin, grants) : await rest.caller(grants);
  const path = addressOf(row, place).replace('/api/v1', '');
  if (row.method === 'GET') return (await caller.get(path)).status;
  return (await caller.send(row.method, path, row.body?.(place), row.headers)).status;
}

function addressOf(
  { path, query = '' }: RouteRow,
  { record, recordsCreatorId, channelId, runId, sha256, holdId, requestId, entryId, listId, noteId, handOverId }: Place,
): string {
  const values: Readonly<Record<string, string>> = {
    id: record.id,
    n: '1',
    sha256,
    channelId: String(channelId),
    runId,
    holdId: String(holdId),
    requestId: String(requestId),
    entryId,
    creatorId: String(recordsCreatorId),
    listId: String(listId),
    noteId,
    handOverId: String(handOverId),
    ruleId: 'SM01',
    nobody: '999999',
    token: 'flod_nobodys',
  };
  return path.replaceAll(/:(\w+)/g, (_, name: string) => values[name]!) + query;
}

function formOf({ body }: RouteRow, place: Place): Form {
  return (body?.(place) ?? {}) as Form;
}
