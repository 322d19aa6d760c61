import { FeedConnector } from '../../../src/capture/connectors/feed/feed.connector.js';
import type { CapturePlan, CaptureTarget } from '../../../src/capture/connectors/connector.js';
import type { CapturedItem } from '../../../src/capture/captured-item.js';
import { FetchingHttp } from './fetching-http.js';
import { aPlan, run, type Run } from './plan.js';
import { PlayingServer } from './playing-server.js';
import { loadRecording } from './recording.js';

export const ACCOUNT = 'https://www.kommun.example/nyheter';

/** A server of feeds behind a real socket, and the connector that captures them. */
export class FeedStage {
  readonly connector = new FeedConnector();

  private constructor(readonly server: PlayingServer) {}

  static async start(): Promise<FeedStage> {
    return new FeedStage(await PlayingServer.start(await loadRecording('feed/norrsunda')));
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  targetAt(path: string, accountId = ACCOUNT): CaptureTarget {
    const address = `${this.server.origin}${path}`;
    return { address, accountId, locator: address, hasCredential: false };
  }

  capture(target: CaptureTarget, changes: Partial<CapturePlan> = {}): Promise<Run> {
    this.server.requests.length = 0;
    return run(this.connector, aPlan(target, changes), new FetchingHttp());
  }

  /** What the feed shows from now on, wherever it is asked for. */
  show(body: string | Buffer, headers: Readonly<Record<string, string>> = {}): void {
    this.server.script = () => ({ status: 200, headers: { 'content-type': 'application/xml', ...headers }, body });
  }

  async readAll(
    body: string | Buffer,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<readonly CapturedItem[]> {
    this.show(body, headers);
    return (await this.capture(this.targetAt('/feed'))).items;
  }
}

/** An RSS feed of the account's with these items. */
export function rss(items: string, around = ''): string {
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Nyheter</title><link>${ACCOUNT}</link>${around}${items}</channel></rss>`;
}

export function item(id: string | number, more = ''): string {
  return `<item><guid isPermaLink="false">${id}</guid><title>Nyhet ${id}</title>${more}</item>`;
}
