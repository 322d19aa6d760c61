import { stockholmTime } from '../../foundation/clock/index.js';
import type { PdfTextBlock, PdfFact } from '../../foundation/pdf/index.js';
import type { CertifiedRule, DisposalCertificate } from '../disposal-certificate.js';
import { documentTexts as texts, groundsWithoutRule, holdsAsked } from './texts.sv.js';

/** More have their places in the annex, so that the summary keeps to its page. */
const mostRules = 2;
const mostClasses = 12;

/** What the law asks a certificate to say, in the order that somebody checks it. */
export function summarize(certificate: DisposalCertificate): PdfTextBlock[] {
  const { headings } = texts;
  return [
    ...section(null, named(certificate)),
    ...section(headings.ground, ground(certificate)),
    ...section(headings.destroyed, destroyed(certificate)),
    ...section(headings.course, course(certificate)),
    ...section(headings.checks, checks(certificate)),
    ...section(headings.left, left(certificate)),
  ];
}

function section(title: string | null, facts: readonly PdfFact[]): PdfTextBlock[] {
  return [
    ...(title === null ? [] : [{ kind: 'heading', level: 2, text: title } as const]),
    { kind: 'facts', facts } as const,
  ];
}

function fact(label: keyof typeof texts.labels, value: string): PdfFact {
  return { label: texts.labels[label], value };
}

function named({ name, recordsCreator }: DisposalCertificate): PdfFact[] {
  return [fact('name', name), fact('recordsCreator', recordsCreator)];
}

function ground({ kind, reason, policeReference, rules }: DisposalCertificate): PdfFact[] {
  return [
    ...(reason === null ? [] : [fact('reason', reason)]),
    ...(policeReference === null ? [] : [fact('policeReference', policeReference)]),
    ...(rules.length === 0 ? [fact('rule', groundsWithoutRule[kind])] : []),
    ...(rules.length > mostRules ? [fact('rule', texts.rulesInAnnex(rules.length))] : rules.flatMap(citeRule)),
  ];
}

function citeRule({ ruleId, version, title, decision, checksum }: CertifiedRule): PdfFact[] {
  return [
    fact('rule', texts.namedRule(ruleId, version, title)),
    fact('decision', decision),
    fact('checksum', checksum),
  ];
}

function destroyed(certificate: DisposalCertificate): PdfFact[] {
  const { counts, groups, oldest, youngest, selection, method } = certificate;
  return [
    ...(counts.records > 0
      ? [fact('records', texts.records(counts.records)), fact('classes', nameClasses(groups))]
      : []),
    ...(counts.rawExchanges > 0
      ? [fact('rawExchanges', texts.rawExchanges(counts.rawExchanges, counts.neighbours))]
      : []),
    fact('content', texts.content(counts.versions, counts.files, counts.bytes)),
    fact('period', oldest === null || youngest === null ? texts.noPeriod : texts.period(oldest, youngest)),
    fact('selection', selection),
    fact('method', method),
  ];
}

function nameClasses(groups: DisposalCertificate['groups']): string {
  const classes = [...new Set(groups.map((group) => group.class ?? texts.unclassified))];
  const more = classes.length - mostClasses;
  const named = classes.slice(0, mostClasses).join(', ');
  return [named || texts.unknown, ...(more > 0 ? [texts.moreClasses(more)] : [])].join(' ');
}

function course(certificate: DisposalCertificate): PdfFact[] {
  const { proposedBy, proposedAt, review, approvedBy, approvedAt, approvedSet, executedBy, attempts } = certificate;
  const time = (instant: string) => stockholmTime(new Date(instant));
  return [
    fact('proposed', texts.by(proposedBy, time(proposedAt))),
    fact('review', texts.review(review.read, review.struck, review.prolonged)),
    fact('approved', texts.by(approvedBy, time(approvedAt))),
    fact('approvedSet', texts.digested(approvedSet.lines, approvedSet.sha256)),
    fact('executed', texts.executed(executedBy, time(certificate.beganAt), time(certificate.endedAt), attempts)),
  ];
}

function checks({ kind, holdsInForce, spared, failures }: DisposalCertificate): PdfFact[] {
  return [
    fact('holds', texts.holds(holdsAsked[kind], holdsInForce)),
    fact('spared', spared.length === 0 ? texts.none : texts.spared(spared.length)),
    fact('failures', failures.length === 0 ? texts.noFailures : texts.failures(failures.length)),
  ];
}

function left({ filesThatStay, stillOnPlatform, backupsUntil, annex }: DisposalCertificate): PdfFact[] {
  return [
    fact('filesThatStay', texts.filesThatStay(filesThatStay)),
    fact('stillOnPlatform', texts.stillOnPlatform(stillOnPlatform)),
    fact('lingers', texts.lingers(backupsUntil)),
    fact('annex', texts.digested(annex.lines, annex.sha256)),
  ];
}
