import { renderPdf, type Conformance } from '../../foundation/pdf/index.js';
import type { DisposalCertificate } from '../disposal-certificate.js';
import { certificateDocument } from './certificate-document.js';

/** The certificate as a PDF/A-2a. The same certificate is the same bytes, always. */
export function renderCertificate(certificate: DisposalCertificate, conformance?: Conformance): Promise<Buffer> {
  return renderPdf(certificateDocument(certificate), conformance);
}
