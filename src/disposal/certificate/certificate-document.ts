import type { PdfContent, PdfTextBlock } from '../../foundation/pdf/index.js';
import type { DisposalCertificate } from '../disposal-certificate.js';
import { listAnnexes } from './annexes.js';
import { summarize } from './summary.js';
import { certificateSubjects, documentTexts as texts, certificateTitles } from './texts.sv.js';

/** The certificate to read on paper and to archive: a summary of one page where the rules are few, then annexes. */
export function certificateDocument(certificate: DisposalCertificate): PdfContent<PdfTextBlock> {
  const { kind, name, endedAt } = certificate;
  const annexes = listAnnexes(certificate);
  return {
    title: `${certificateTitles[kind]} ${name}`,
    subject: certificateSubjects[kind],
    madeAt: new Date(endedAt),
    layout: 'form',
    blocks: [
      { kind: 'heading', level: 1, text: certificateTitles[kind] },
      { kind: 'paragraph', text: texts.intro },
      ...summarize(certificate),
      ...annexes.flatMap(({ title, blocks }, at) => [
        ...(at === 0 ? [{ kind: 'page-break' } as const] : []),
        { kind: 'heading', level: 2, text: texts.annex(at + 1, title) } as const,
        ...blocks,
      ]),
    ],
  };
}
