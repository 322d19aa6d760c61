import type { Clock } from '../clock/index.js';
import type { AnswerKeeper } from './answer-keeper.js';
import { HttpFailure, type CapturingHttp, type DownloadedFile, type Validators } from './capturing-http.js';
import type { Credential } from './credential.js';
import type { HttpExchange } from './http-exchange.js';
import type { Limits } from './limits.js';
import { toHttpFailure } from './network-failure.js';
import { Pace } from './pace.js';
import { isRedirect, readRedirect } from './redirect.js';
import type { Redactor } from './redactor.js';
import { findExhaustion, findPassing, findSetback, readWait, type Setback } from './retry-policy.js';
import type { RunTally } from './run-tally.js';
import { TimeBound } from './time-bound.js';
import type { Answer, Question, Wire } from './wire.js';

/** What one call is about: how long an attempt may last, and what becomes of each answer on the way. */
interface Errand<T> {
  readonly acceptEncoding: Question['acceptEncoding'];
  readonly unless: Validators | null;
  readonly ms: number;
  readonly keep: (answer: Answer) => Promise<T>;
}

interface Kept<T> {
  readonly kind: 'kept';
  readonly answer: Answer;
  readonly value: T;
}

export interface RunHttpParts {
  readonly wire: Wire;
  readonly keeper: AnswerKeeper;
  readonly redactor: Redactor;
  readonly tally: RunTally;
  readonly clock: Clock;
  readonly credential: Credential | null;
  readonly credentialOrigin: string;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/** HTTP for one run: follows redirects, waits and tries again. */
export class RunHttp implements CapturingHttp {
  readonly tally: RunTally;
  private readonly pace: Pace;

  constructor(private readonly parts: RunHttpParts) {
    this.tally = parts.tally;
    this.pace = new Pace(parts.clock, parts.limits, parts.signal);
  }

  async get(url: string, unless: Validators | null = null): Promise<HttpExchange> {
    const { keeper, limits } = this.parts;
    const { value } = await this.follow(url, {
      acceptEncoding: 'gzip, deflate, br',
      unless,
      ms: limits.answerMs,
      keep: (answer) => keeper.keepExchange(answer),
    });
    return value;
  }

  async download(url: string): Promise<DownloadedFile> {
    const { keeper, limits } = this.parts;
    const { answer, value } = await this.follow(url, {
      acceptEncoding: 'identity',
      unless: null,
      ms: limits.downloadMs,
      keep: (found) => keeper.keepFile(found),
    });
    if (value) return value;
    const isMissing = answer.head.status === 404 || answer.head.status === 410;
    const code = isMissing ? 'file-missing' : 'file-denied';
    throw new HttpFailure(code, answer.head.url, `status ${answer.head.status}`);
  }

  private async follow<T>(address: string, errand: Errand<T>): Promise<Kept<T>> {
    let url = this.readAddress(address);
    let credential = this.parts.credential;
    for (let hop = 0; hop <= this.parts.limits.redirects; hop++) {
      // Once a chain has left the credential's origin it may not come back as somebody.
      if (url.origin !== this.parts.credentialOrigin) credential = null;
      const { acceptEncoding, unless } = errand;
      const kept = await this.persist({ url, credential, acceptEncoding, unless }, errand);
      if (!isRedirect(kept.answer.head.status)) return kept;
      url = readRedirect(url, kept.answer.headers, kept.answer.head.url);
    }
    throw new HttpFailure('server-failed', this.parts.redactor.redactUrl(url.href), 'too many redirects');
  }

  private readAddress(address: string): URL {
    if (URL.canParse(address)) return new URL(address);
    throw new HttpFailure('address-refused', this.parts.redactor.redactUrl(address), 'not an address');
  }

  /** Tries until an answer is usable or patience ends. */
  private async persist<T>(question: Question, errand: Errand<T>): Promise<Kept<T>> {
    const { origin } = question.url;
    for (let attempt = 1; ; attempt++) {
      await this.pace.waitUntilOpen(origin);
      const end = await this.attempt(question, errand);
      const setback = end.kind === 'kept' ? findExhaustion(end.answer.head, this.parts.clock.now()) : end;
      if (setback) this.pace.hold(origin, readWait(setback, attempt, Math.random()), setback.failure);
      if (end.kind === 'kept') return end;
      if (attempt >= this.parts.limits.attempts) throw end.failure;
    }
  }

  private async attempt<T>(question: Question, errand: Errand<T>): Promise<Kept<T> | Setback> {
    const { signal, clock } = this.parts;
    const bound = new TimeBound(errand.ms, signal);
    let answer: Answer | null = null;
    try {
      answer = await this.send(question, bound.signal);
      const value = await errand.keep(answer);
      return findSetback(answer.head, clock.now()) ?? { kind: 'kept', answer, value };
    } catch (error) {
      signal.throwIfAborted();
      const setback = error instanceof HttpFailure && !bound.isOver ? findPassing(error) : null;
      if (!setback) throw error;
      return setback;
    } finally {
      answer?.body.destroy();
      bound.release();
    }
  }

  private async send(question: Question, signal: AbortSignal): Promise<Answer> {
    try {
      return await this.parts.wire.send(question, signal);
    } catch (error) {
      throw toHttpFailure(error, this.parts.redactor.redactUrl(question.url.href));
    }
  }
}
