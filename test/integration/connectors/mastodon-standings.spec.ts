import type { KnownItem } from '../../../src/capture/connectors/connector.js';
import { FetchingHttp } from './fetching-http.js';
import { OLD, post, posts, RECENT } from './mastodon-posts.js';
import { MastodonStage } from './mastodon-stage.js';
import { toKnown } from './plan.js';
import { SERVER, uriOf } from './simulated-mastodon.js';

describe('The Mastodon connector, asked by name or id', () => {
  let stage: MastodonStage;

  beforeEach(async () => {
    stage = await MastodonStage.start();
  });

  afterEach(() => stage.stop());

  describe('asked for items by id', () => {
    it.each(['knows', 'does not know'])(
      'asks in batches where the server %s them, and singly for the rest',
      async (knows) => {
        stage.mastodon.knowsBatches = knows === 'knows';
        stage.mastodon.statuses = posts(30, OLD);
        const first = await stage.capture();
        stage.mastodon.remove('007');
        stage.mastodon.change('008', { visibility: 'private' });
        stage.server.requests.length = 0;
        const asked = first.items.map((item) => toKnown(item, first.items));
        const standings: [string, string][] = [];
        for await (const page of stage.connector.fetchStandings(asked, stage.target, new FetchingHttp())) {
          standings.push(
            ...stage.connector
              .readStandings(page)
              .map((told): [string, string] => [told.platformItemId, told.standing]),
          );
        }
        expect(standings.filter(([, standing]) => standing !== 'visible')).toEqual([
          [uriOf('008'), 'unavailable'],
          [uriOf('007'), 'gone'],
        ]);
        expect(standings).toHaveLength(30);
        expect(stage.server.requests).toHaveLength(knows === 'knows' ? 4 : 31);
      },
    );

    it('tells a refusal from a loss, and what tells nothing from both', async () => {
      const answers: Record<string, number> = { '1': 401, '2': 403, '3': 404, '4': 410, '5': 422 };
      stage.server.script = (path) => {
        const status = answers[/statuses\/(\d)$/.exec(path)?.[1] ?? ''];
        return status ? { status, headers: {}, body: '{}' } : undefined;
      };
      const asked = Object.keys(answers).map((id) => anItem(id));
      const told: string[] = [];
      for await (const page of stage.connector.fetchStandings(asked, stage.target, new FetchingHttp())) {
        told.push(...stage.connector.readStandings(page).map(({ standing }) => standing));
      }
      expect(told).toEqual(['unavailable', 'unavailable', 'gone', 'gone', 'unknown']);
    });

    it('gives the item with its history where it was edited since', async () => {
      stage.mastodon.statuses = [post('101', OLD)];
      const { items } = await stage.capture();
      stage.mastodon.change('101', { text: 'Ändrat', edits: [{ text: 'Inlägg 101', at: OLD }], editedAt: RECENT });
      for await (const page of stage.connector.fetchStandings(
        [toKnown(items[0]!, items)],
        stage.target,
        new FetchingHttp(),
      )) {
        expect(stage.connector.readStandings(page)[0]?.item?.versions.map(({ text }) => text)).toEqual([
          'Inlägg 101',
          'Ändrat',
        ]);
      }
    });
  });

  describe('asked for an account', () => {
    it('refuses one that its server has suspended', async () => {
      stage.server.script = () => ({
        status: 200,
        headers: {},
        body: JSON.stringify({ id: '1', uri: `${SERVER}/users/kommun`, suspended: true }),
      });
      await expect(stage.connector.confirmAccount(stage.target, new FetchingHttp())).rejects.toMatchObject({
        code: 'access-denied',
      });
    });

    it('searches where the server has no look-up', async () => {
      stage.server.script = (path) => {
        if (!path.startsWith('/api/v1/accounts/search')) return undefined;
        const others = [{ id: '2', acct: 'kommunen', uri: `${SERVER}/users/kommunen` }];
        return {
          status: 200,
          headers: {},
          body: JSON.stringify([...others, { id: '1', acct: 'Kommun', uri: `${SERVER}/users/kommun` }]),
        };
      };
      expect(await stage.connector.findAccount(`${stage.server.origin}/@kommun`, new FetchingHttp())).toMatchObject({
        locator: '1',
      });
    });
  });
});

function anItem(id: string): KnownItem {
  return {
    platformItemId: uriOf(id),
    localId: id,
    threadItemId: uriOf(id),
    threadLocalId: id,
    editedAt: null,
    replies: null,
  };
}
