import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Clock } from '../foundation/clock/index.js';
import type { RulesInForce } from './rules-in-force.js';
import type { RuleFolder } from './rules-in-force.service.js';
import { SimulationService, type Comparison } from './simulation.service.js';
import { textsChecksum } from './texts-checksum.js';

export type ComparisonAnswer =
  | { readonly kind: 'reckoning' }
  | { readonly kind: 'reckoned'; readonly comparison: Comparison; readonly reckonedAt: Date }
  | { readonly kind: 'failed' };

interface Reckoning {
  answer: ComparisonAnswer;
  readonly ended: Promise<void>;
}

const mostRemembered = 20;

/**
 * What changed rule files would change, reckoned while nobody waits: a million records take some twenty seconds. One at a
 * time, and each only once for the same rules on the same day.
 */
@Injectable()
export class ComparisonsService implements BeforeApplicationShutdown {
  private readonly log = new Logger(ComparisonsService.name);
  private readonly known = new Map<string, Reckoning>();
  private about = '';
  private stop = new AbortController();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    private readonly simulation: SimulationService,
    private readonly clock: Clock,
  ) {}

  /** Begins where nobody has. Waits no longer than the patience, in milliseconds. */
  async ask(
    inForce: RulesInForce,
    folder: RuleFolder,
    recordsCreatorIds: readonly number[] | null,
    patienceMs: number,
  ): Promise<ComparisonAnswer> {
    this.forgetOthers(`${inForce.ruleSetId} ${textsChecksum(folder.texts)} ${this.clock.today().toString()}`);
    const whose = recordsCreatorIds === null ? 'all' : [...recordsCreatorIds].sort((a, b) => a - b).join(',');
    const reckoning = this.known.get(whose) ?? this.begin(whose, inForce, folder, recordsCreatorIds);
    if (reckoning.answer.kind === 'reckoning') await this.waitFor(reckoning, patienceMs);
    if (reckoning.answer.kind === 'failed') this.known.delete(whose);
    return reckoning.answer;
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stop.abort();
    await this.queue;
  }

  /** What is asked of other rules or on another day is nobody's question any more. */
  private forgetOthers(about: string): void {
    if (this.about === about && this.known.size < mostRemembered) return;
    this.stop.abort();
    this.stop = new AbortController();
    this.known.clear();
    this.about = about;
  }

  private begin(
    whose: string,
    inForce: RulesInForce,
    folder: RuleFolder,
    recordsCreatorIds: readonly number[] | null,
  ): Reckoning {
    const { signal } = this.stop;
    const before = { rules: inForce.rules, classification: inForce.classification.rules };
    const compare = () => this.simulation.compare(before, folder, recordsCreatorIds, signal);
    const ended = this.queue.then(async () => {
      reckoning.answer = await this.reckon(compare, signal);
    });
    const reckoning: Reckoning = { answer: { kind: 'reckoning' }, ended };
    this.queue = ended;
    this.known.set(whose, reckoning);
    return reckoning;
  }

  private async reckon(compare: () => Promise<Comparison>, stop: AbortSignal): Promise<ComparisonAnswer> {
    try {
      stop.throwIfAborted();
      return { kind: 'reckoned', comparison: await compare(), reckonedAt: this.clock.now() };
    } catch (error) {
      if (!stop.aborted) this.log.error('What changed rules would change could not be reckoned', error);
      return { kind: 'failed' };
    }
  }

  private async waitFor({ ended }: Reckoning, patienceMs: number): Promise<void> {
    const enough = new AbortController();
    await Promise.race([ended, this.clock.pause(patienceMs, enough.signal).catch(() => undefined)]);
    enough.abort();
  }
}
