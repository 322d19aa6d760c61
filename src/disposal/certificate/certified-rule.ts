import { describeField, describeRetention, type RetentionRule } from '../../retention/index.js';
import type { CertifiedRule } from '../disposal-certificate.js';

/** A rule in the words of the certificate. */
export function certifiedRule(rule: RetentionRule): CertifiedRule {
  return {
    ruleId: rule.id,
    version: rule.version,
    checksum: rule.checksum,
    title: rule.title,
    wording: `${describeField(rule, 'conditions')} ${describeRetention(rule)}.`,
    decision: describeField(rule, 'decision'),
  };
}
