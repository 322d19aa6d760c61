export { AttachmentsService, type HeldAttachment, type MissingAttachment } from './attachments.service.js';
export type { CaptureOutcome } from './capture-outcome.js';
export { contentHash } from './content-hash.js';
export { KnownRecordsService, type KnownRecord } from './known-records.service.js';
export type { NewAttachment, NewRecord, NewVersion } from './new-record.js';
export type { ReadAgain } from './read-again.rows.js';
export {
  RecordCountsService,
  type AuthorsRecords,
  type PublishedCounts,
  type PublishedSpan,
} from './record-counts.service.js';
export { RecordProofService, type OwnBytesProof } from './record-proof.service.js';
export { RecordViewsService } from './record-views.service.js';
export type { RecordView, VersionView } from './record-view.js';
export { origins, recordStates, type Origin, type RecordKind, type RecordState } from './record.js';
export { sightCondition, sightOf, type RecordSight } from './record-sight.js';
export { RecordsModule } from './records.module.js';
export { RecordsService, type CapturedRecord } from './records.service.js';
export { holdsSeal } from './seal.js';
export { recordWords } from './texts.sv.js';
export { ThreadsService, type ThreadEntry } from './threads.service.js';
