import type { ClassifiableFacts } from './classifiable-facts.js';
import type { ClassificationInForce } from './classification-in-force.js';
import { classify, type Classification } from './classify.js';
import { factsKey } from './facts-key.js';

export interface CitedClassification {
  readonly recordClass: string | null;
  readonly basis: Classification['basis'];
  readonly ruleRefs: readonly number[];
}

/** A million records have few different facts: each is asked once. */
export class ClassMemory {
  private readonly remembered = new Map<string, CitedClassification>();

  constructor(private readonly inForce: ClassificationInForce) {}

  answerFor(facts: ClassifiableFacts): CitedClassification {
    const key = factsKey(facts);
    const known = this.remembered.get(key);
    if (known) return known;
    const { recordClass, basis, rules } = classify(facts, this.inForce.rules);
    const answer = { recordClass, basis, ruleRefs: rules.map((rule) => this.inForce.refs.get(rule)!) };
    this.remembered.set(key, answer);
    return answer;
  }
}
