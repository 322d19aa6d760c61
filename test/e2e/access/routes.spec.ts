import { roles, UndeclaredRoutes, type Role, type RoleGrant } from '../../../src/foundation/access/index.js';
import { askAsNobody, askRoute, isRest } from './ask-route.js';
import { openPlaces, type Place, type Places } from './open-places.js';
import { restRoutes } from './rest-routes.js';
import { everybody, type RouteRow } from './route-row.js';
import { webRoutes } from './web-routes.js';

const table = [...webRoutes, ...restRoutes];
const guarded = table.filter(({ may }) => may !== everybody);

let places: Places;

beforeAll(async () => {
  places = await openPlaces();
}, 120_000);
afterAll(() => places.rest.close());
/** So that nobody is held back for asking much. */
beforeEach(() => {
  const { clock } = places.rest.service;
  clock.leapTo(new Date(clock.now().getTime() + 61_000));
});

function grantOf(role: Role, { recordsCreatorId }: Place): RoleGrant {
  return role === 'administrator' ? { role, recordsCreatorId: null } : { role, recordsCreatorId };
}

function mayGo({ may }: RouteRow, role: Role): boolean {
  return may === everybody || may.includes(role);
}

/** Asks every route one after another and tells where the answer is not what the table says. */
async function differences(
  rows: readonly RouteRow[],
  ask: (row: RouteRow) => Promise<number>,
  expected: (row: RouteRow) => readonly number[],
): Promise<string[]> {
  const found: string[] = [];
  for (const row of rows) {
    const status = await ask(row);
    if (!expected(row).includes(status))
      found.push(`${row.method} ${row.path}: ${status}, not ${expected(row).join(' or ')}`);
  }
  return found;
}

/** Names of parameters are nobody's concern. */
function shapeOf({ method, path }: { readonly method: string; readonly path: string }): string {
  return `${method} ${path.replaceAll(/:\w+/g, ':')}`;
}

describe('the table of who may do what', () => {
  it('holds every route that there is, and no other', () => {
    const routes = places.rest.service.get(UndeclaredRoutes).listRoutes();
    expect(table.map(shapeOf).sort()).toEqual(routes.map(shapeOf).sort());
  });
  it('lets nobody in who has not signed in, except where everybody may', async () => {
    const wrong: string[] = [];
    for (const row of table) {
      const { status, goesTo } = await askAsNobody(places.rest, row, places.own);
      const isAnswered = row.answers.includes(status);
      const isAsked = isRest(row) || row.method !== 'GET' ? status === 401 : goesTo?.startsWith('/logga-in') === true;
      if (row.may === everybody ? !isAnswered : !isAsked) wrong.push(`${row.method} ${row.path}: ${status}`);
    }
    expect(wrong).toEqual([]);
  });
  it('refuses somebody without any role', async () => {
    const ask = (row: RouteRow) => askRoute(places.rest, row, places.own, []);
    expect(await differences(guarded, ask, () => [403])).toEqual([]);
  }, 60_000);
});

describe.each(roles)('a %s', (role) => {
  it('is let in to what the table says at their own records creator, and refused everything else', async () => {
    const ask = (row: RouteRow) => askRoute(places.rest, row, places.own, [grantOf(role, places.own)]);
    const expected = (row: RouteRow) => (mayGo(row, role) ? row.answers : [403]);
    expect(await differences(guarded, ask, expected)).toEqual([]);
  }, 60_000);
  it('finds nothing of another records creator, unless the role is held everywhere', async () => {
    const rows = guarded.filter(({ elsewhere }) => elsewhere !== null);
    const ask = (row: RouteRow) => askRoute(places.rest, row, places.another, [grantOf(role, places.own)]);
    const expected = (row: RouteRow) => {
      if (!mayGo(row, role)) return [403];
      return role === 'administrator' ? row.answers : [row.elsewhere!];
    };
    expect(await differences(rows, ask, expected)).toEqual([]);
  }, 60_000);
  it('may elsewhere no more than what they see there', async () => {
    const grants: RoleGrant[] = [
      grantOf(role, places.own),
      { role: 'reader', recordsCreatorId: places.another.recordsCreatorId },
    ];
    const rows = guarded.filter((row) => row.elsewhere !== null && !mayGo(row, 'reader'));
    const ask = (row: RouteRow) => askRoute(places.rest, row, places.another, grants);
    const expected = (row: RouteRow) => {
      if (role === 'administrator') return mayGo(row, role) ? row.answers : [403];
      return mayGo(row, role) ? [403, row.elsewhere!] : [403];
    };
    expect(await differences(rows, ask, expected)).toEqual([]);
  }, 60_000);
});
