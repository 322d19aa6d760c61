import type { CapturedItem } from '../../../src/capture/captured-item.js';
import type { CapturePlan, CaptureTarget, KnownItem } from '../../../src/capture/connectors/connector.js';
import { MastodonConnector } from '../../../src/capture/connectors/mastodon/mastodon.connector.js';
import { FetchingHttp } from './fetching-http.js';
import { aPlan, knownAfter, run, toKnown, type Run } from './plan.js';
import { PlayingServer } from './playing-server.js';
import { SERVER, SimulatedMastodon } from './simulated-mastodon.js';

/** A simulated Mastodon behind a real socket, and the connector that captures it. */
export class MastodonStage {
  readonly connector = new MastodonConnector();

  private constructor(
    readonly mastodon: SimulatedMastodon,
    readonly server: PlayingServer,
    readonly target: CaptureTarget,
  ) {}

  static async start(): Promise<MastodonStage> {
    const mastodon = new SimulatedMastodon();
    const server = await PlayingServer.start({ server: 'simulated', origin: SERVER, answers: [] });
    server.script = mastodon.script;
    const account = await new MastodonConnector().findAccount(`${server.origin}/@kommun`, new FetchingHttp());
    return new MastodonStage(mastodon, server, { ...account, hasCredential: false });
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  capture(changes: Partial<CapturePlan> = {}): Promise<Run> {
    return run(this.connector, aPlan(this.target, changes), new FetchingHttp());
  }

  /** A night after another one, whose items the archive holds. */
  nextNight(before: Run, changes: Partial<CapturePlan> = {}): Promise<Run> {
    this.server.requests.length = 0;
    return this.capture({ cursor: before.cursor, known: knownAfter(before.items), ...changes });
  }

  /** A first run that is killed after so many pages: what it yielded is held, the cursor stands where they left it. */
  async captureKilledAfter(pages: number): Promise<Run> {
    const fetched = this.connector.fetchPages(aPlan(this.target), new FetchingHttp());
    const taken: Run['pages'][number][] = [];
    for await (const page of fetched) if (taken.push(page) === pages) break;
    const items = taken.flatMap((page) => this.connector.readItems(page));
    return { pages: taken, items, cursor: taken.findLast(({ cursorAfter }) => cursorAfter)?.cursorAfter ?? null };
  }

  contextsAsked(): string[] {
    return this.server.requests.flatMap((path) => /statuses\/(\w+)\/context/.exec(path)?.[1] ?? []).toSorted();
  }

  knownOf(before: Run, localId: string): KnownItem {
    return toKnown(
      before.items.find((item) => item.localId === localId)!,
      before.items,
    );
  }
}

/** Local id, kind, parent and top of the thread. */
export function placesOf(items: readonly CapturedItem[]): (string | undefined)[][] {
  const idOf = (itemId: string | null): string | undefined => itemId?.split('/').at(-1);
  return items.map(({ localId, kind, parentItemId, threadItemId }) => [
    localId,
    kind,
    idOf(parentItemId),
    idOf(threadItemId),
  ]);
}
