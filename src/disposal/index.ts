export { ApproveDisposalService, type Approval } from './approve-disposal.service.js';
export { AuditContent } from './audit-content.service.js';
export { AnnexService } from './certificate/annex.service.js';
export { certificateDocument } from './certificate/certificate-document.js';
export { renderCertificate } from './certificate/render-certificate.js';
export { CertificatesService } from './certificates.service.js';
export type { DisposalCertificate, IssuedCertificate } from './disposal-certificate.js';
export { disposalReaders, disposalReviewers, disposers, reachOfReaders } from './disposal-keepers.js';
export {
  disposalKinds,
  disposalStates,
  lineMarks,
  type DisposalKind,
  type DisposalLine,
  type DisposalList,
  type DisposalState,
  type LineCounts,
  type LineMark,
  type LineOutcome,
} from './disposal-list.js';
export { DisposalMattersService, type DisposalMatter } from './disposal-matters.service.js';
export { DisposalListsService, type LineGroup } from './disposal-lists.service.js';
export { DisposalViewsService, type GroupView, type LineView, type ListView } from './disposal-views.service.js';
export { DisposalModule } from './disposal.module.js';
export { DisposalRefused, type DisposalRefusal } from './disposal-refused.js';
export { ExceptionalDisposalService, type ExceptionalDisposal } from './exceptional-disposal.service.js';
export { ExecuteDisposalService, type BegunExecution, type ExecutionReport } from './execute-disposal.service.js';
export { everyLine, type LineFilter } from './line-filter.js';
export { ProposeDisposalService, type ProposedKind } from './propose-disposal.service.js';
export { ReviewDisposalService, type ChosenLines, type NewMark } from './review-disposal.service.js';
export { turnOf, waitsFor, type DisposalTurn } from './disposal-turn.js';
export { kindWords, markWords, refusalTexts, stateWords } from './texts.sv.js';
export { isProven, VerifyDisposalService, type DisposalProof } from './verify-disposal.service.js';
