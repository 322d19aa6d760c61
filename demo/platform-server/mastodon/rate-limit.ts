import type { Clock } from '../../../src/foundation/clock/index.js';
import type { Answer } from '../answer.js';
import { refusal } from './mastodon-answers.js';

export interface RateLimitSettings {
  /** Calls to `/api/` in one window; Mastodon's own number is 300. */
  readonly requests: number;
  /** Mastodon's own window is five minutes. */
  readonly windowMs: number;
}

interface Standing {
  readonly remaining: number;
  readonly resetsAt: Date;
}

/** Counts calls in fixed windows and says so in the headers (docs.joinmastodon.org/api/rate-limits). */
export class RateLimit {
  private window = -1;
  private used = 0;

  constructor(
    private readonly settings: RateLimitSettings,
    private readonly clock: Clock,
  ) {}

  /** The answer with the headers, or 429 (without Retry-After, as Mastodon does) when the window is used up. */
  limit(answer: Answer): Answer {
    const standing = this.count();
    const limited = standing.remaining < 0 ? refusal(429, 'Too many requests') : answer;
    return { ...limited, headers: { ...limited.headers, ...this.headers(standing) } };
  }

  private count(): Standing {
    const now = this.clock.now().getTime();
    const window = Math.floor(now / this.settings.windowMs);
    if (window !== this.window) this.used = 0;
    this.window = window;
    this.used += 1;
    return {
      remaining: this.settings.requests - this.used,
      resetsAt: new Date((window + 1) * this.settings.windowMs),
    };
  }

  private headers({ remaining, resetsAt }: Standing): Record<string, string> {
    return {
      'X-RateLimit-Limit': String(this.settings.requests),
      'X-RateLimit-Remaining': String(Math.max(0, remaining)),
      'X-RateLimit-Reset': resetsAt.toISOString().replace('Z', '000Z'),
    };
  }
}
