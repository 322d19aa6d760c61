import { WordpressConnector } from '../../../src/capture/connectors/wordpress/wordpress.connector.js';
import type { CapturePlan, CaptureTarget, ItemStanding } from '../../../src/capture/connectors/connector.js';
import { FetchingHttp } from './fetching-http.js';
import { aPlan, run, type Run } from './plan.js';
import { PlayingServer } from './playing-server.js';
import { SITE, SimulatedWordpress } from './simulated-wordpress.js';

/** A simulated WordPress behind a real socket, and the connector that captures it. */
export class WordpressStage {
  readonly connector = new WordpressConnector();
  readonly wordpress = new SimulatedWordpress();

  private constructor(readonly server: PlayingServer) {
    server.script = this.wordpress.script;
  }

  static async start(): Promise<WordpressStage> {
    return new WordpressStage(await PlayingServer.start({ server: 'simulated', origin: SITE, answers: [] }));
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  get target(): CaptureTarget {
    const locator = `${this.server.origin}/wp-json/`;
    return { address: `${this.server.origin}/`, accountId: SITE, locator, hasCredential: false };
  }

  capture(changes: Partial<CapturePlan> = {}): Promise<Run> {
    this.server.requests.length = 0;
    return run(this.connector, aPlan(this.target, changes), new FetchingHttp());
  }

  async tell(itemIds: readonly string[], http = new FetchingHttp()): Promise<ItemStanding[]> {
    const asked = itemIds.map((platformItemId) => {
      const localId = platformItemId.replace(/^.*\//, '');
      return { platformItemId, localId, threadItemId: 'post/1', threadLocalId: '1', editedAt: null, replies: null };
    });
    const told: ItemStanding[] = [];
    for await (const page of this.connector.fetchStandings(asked, this.target, http)) {
      told.push(...this.connector.readStandings(page));
    }
    return told;
  }

  /** What was asked of the lists, without the fields. */
  listsAsked(): string[] {
    return this.server.requests.map((path) => {
      const { pathname, searchParams } = new URL(path, SITE);
      for (const name of ['_fields', 'per_page', 'orderby', 'order']) searchParams.delete(name);
      return decodeURIComponent(`${pathname.replace(/^.*\//, '')}?${searchParams.toString()}`);
    });
  }
}
