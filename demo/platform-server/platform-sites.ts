import type { Clock } from '../../src/foundation/clock/index.js';
import type { Answer } from './answer.js';
import type { PlatformRequest } from './platform-request.js';
import { MastodonApi } from './mastodon/mastodon-api.js';
import { answerMastodonFile } from './mastodon/mastodon-files.js';
import { answerMastodonPage } from './mastodon/mastodon-pages.js';
import { RateLimit } from './mastodon/rate-limit.js';
import type { PlatformServerOptions } from './platform-server-options.js';
import type { ServedWorld } from './served-world.js';
import { WordPressApi } from './wordpress/wordpress-api.js';

/** Both platforms behind one address; each takes the paths that are its own. */
export class PlatformSites {
  private readonly mastodon: MastodonApi;
  private readonly wordpress: WordPressApi;
  private readonly rateLimit: RateLimit | null;

  constructor(
    private readonly world: ServedWorld,
    origin: string,
    options: PlatformServerOptions,
    clock: Clock,
  ) {
    this.mastodon = new MastodonApi(world.mastodon, origin, options.mastodonToken ?? null);
    this.wordpress = new WordPressApi(world.website, origin, options.wordpressLogin ?? null);
    this.rateLimit = options.rateLimit ? new RateLimit(options.rateLimit, clock) : null;
  }

  answer(request: PlatformRequest): Answer {
    return (
      this.answerMastodonCall(request) ??
      answerMastodonFile(request, this.world.mastodon) ??
      answerMastodonPage(request, this.world.mastodon) ??
      this.wordpress.answer(request)
    );
  }

  private answerMastodonCall(request: PlatformRequest): Answer | null {
    const answer = this.mastodon.answer(request);
    return answer && this.rateLimit ? this.rateLimit.limit(answer) : answer;
  }
}
