import { certificateTexts } from '../../src/disposal/texts.sv.js';
import type { CertifiedGroup, CertifiedRule, DisposalCertificate } from '../../src/disposal/disposal-certificate.js';

/** Of comments destroyed under one rule, nothing spared; a test states only what it is about. */
export function aCertificate(stated: Partial<DisposalCertificate> = {}): DisposalCertificate {
  return {
    name: 'Kommunstyrelsen 2026:3',
    listId: 3,
    kind: 'retention',
    recordsCreator: 'Kommunstyrelsen',
    reason: null,
    policeReference: null,
    rules: [aCertifiedRule()],
    counts: { records: 1204, versions: 1310, files: 87, bytes: 48_120_077, rawExchanges: 0, neighbours: 0 },
    groups: [aCertifiedGroup()],
    oldest: '2022-01-03',
    youngest: '2024-10-30',
    selection: certificateTexts.selection[stated.kind ?? 'retention'],
    method: certificateTexts.method[stated.kind ?? 'retention'],
    proposedBy: 'natten',
    proposedAt: '2026-11-01T01:30:00.000Z',
    approvedBy: 'Anna Ek',
    approvedAt: '2026-11-10T09:12:00.000Z',
    executedBy: 'Bo Alm',
    beganAt: '2026-11-11T01:30:00.000Z',
    endedAt: '2026-11-11T01:31:07.000Z',
    attempts: 1,
    review: { read: 1207, struck: 2, prolonged: 1 },
    approvedSet: { lines: 1204, sha256: 'a1'.repeat(32) },
    holdsInForce: 4,
    spared: [],
    failures: [],
    filesThatStay: 5,
    stillOnPlatform: 31,
    backupsUntil: '2026-12-11',
    annex: { lines: 1204, sha256: 'b2'.repeat(32) },
    ...stated,
  };
}

export function aCertifiedRule(stated: Partial<CertifiedRule> = {}): CertifiedRule {
  return {
    ruleId: 'SM09',
    version: 2,
    checksum: 'c3'.repeat(32),
    title: 'Kommentar som bryter mot kanalens regler',
    wording:
      'Gäller inkomna handlingar av typen SM09. Gallras 2 år efter den dag då handlingen kom in, vid kalenderårets slut.',
    decision: 'Kommunstyrelsen 2026-01-12 § 4, KS 2026/17, gäller från och med 2026-02-01',
    ...stated,
  };
}

export function aCertifiedGroup(stated: Partial<CertifiedGroup> = {}): CertifiedGroup {
  return {
    channel: 'Norrsunda kommun (Mastodon)',
    class: 'SM09',
    ruleId: 'SM09',
    ruleVersion: 2,
    origin: 'received',
    records: 1204,
    oldest: '2022-01-03',
    youngest: '2024-10-30',
    ...stated,
  };
}
