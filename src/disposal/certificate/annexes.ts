import type { PdfTextBlock } from '../../foundation/pdf/index.js';
import { recordWords } from '../../records/index.js';
import type { CertifiedGroup, CertifiedRule, DisposalCertificate, SparedLine } from '../disposal-certificate.js';
import { documentTexts as texts } from './texts.sv.js';

/** What a reader has use for on paper; the certificate's data has them all. */
const mostSpared = 500;

export interface CertificateAnnex {
  readonly title: string;
  readonly blocks: readonly PdfTextBlock[];
}

/** Rules come first: the summary says so. Records' numbers are in none of them; they have a file. */
export function listAnnexes({ rules, groups, spared, failures }: DisposalCertificate): CertificateAnnex[] {
  const { annexes } = texts;
  return [
    ...(rules.length > 0 ? [{ title: annexes.rules, blocks: rules.flatMap(wordRule) }] : []),
    ...(groups.length > 0 ? [{ title: annexes.groups, blocks: [tableGroups(groups)] }] : []),
    ...(spared.length > 0 ? [{ title: annexes.spared, blocks: tableSpared(spared) }] : []),
    ...(failures.length > 0 ? [{ title: annexes.failures, blocks: [tableFailures(failures)] }] : []),
  ];
}

function wordRule({ ruleId, version, title, wording, decision, checksum }: CertifiedRule): PdfTextBlock[] {
  const { labels } = texts;
  return [
    { kind: 'heading', level: 3, text: texts.namedRule(ruleId, version, title) },
    {
      kind: 'facts',
      facts: [
        { label: labels.wording, value: wording },
        { label: labels.decision, value: decision },
        { label: labels.checksum, value: checksum },
      ],
    },
  ];
}

function tableGroups(groups: readonly CertifiedGroup[]): PdfTextBlock {
  const { groupColumns: labels, unknown } = texts;
  return {
    kind: 'table',
    columns: [
      { label: labels.channel, share: 30 },
      { label: labels.class, share: 14 },
      { label: labels.rule, share: 15 },
      { label: labels.origin, share: 12 },
      { label: labels.records, share: 10, isNumber: true },
      { label: labels.oldest, share: 11.5 },
      { label: labels.youngest, share: 11.5 },
    ],
    rows: groups.map((group) => [
      group.channel,
      group.class ?? texts.unclassified,
      group.ruleId === null || group.ruleVersion === null ? unknown : texts.citedRule(group.ruleId, group.ruleVersion),
      group.origin === null ? unknown : recordWords.origin[group.origin],
      group.records.toLocaleString('sv-SE'),
      group.oldest ?? unknown,
      group.youngest ?? unknown,
    ]),
  };
}

function tableSpared(spared: readonly SparedLine[]): PdfTextBlock[] {
  const { sparedColumns: labels } = texts;
  return [
    { kind: 'paragraph', text: texts.sparedIntro },
    {
      kind: 'table',
      columns: [
        { label: labels.subject, share: 40 },
        { label: labels.because, share: 60 },
      ],
      rows: spared.slice(0, mostSpared).map(({ subject, because }) => [subject, because.join('\n')]),
    },
    ...(spared.length > mostSpared
      ? [{ kind: 'paragraph', text: texts.moreSpared(spared.length - mostSpared) } as const]
      : []),
  ];
}

function tableFailures(failures: DisposalCertificate['failures']): PdfTextBlock {
  const { failureColumns: labels } = texts;
  return {
    kind: 'table',
    columns: [
      { label: labels.store, share: 20 },
      { label: labels.failure, share: 68 },
      { label: labels.attempts, share: 12, isNumber: true },
    ],
    rows: failures.map(({ store, failure, attempts }) => [store, failure, attempts.toLocaleString('sv-SE')]),
  };
}
