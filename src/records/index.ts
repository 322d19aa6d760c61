export { AttachmentsService, type HeldAttachment, type MissingAttachment } from './attachments.service.js';
export type { CaptureOutcome } from './capture-outcome.js';
export { changesOfStanding, noteChanges } from './change-feed.rows.js';
export {
  removalGrounds,
  RemovalRefused,
  type ChannelRemoval,
  type NewRemoval,
  type RemovalGround,
  type RemovalRefusal,
} from './channel-removal.js';
export { contentHash } from './content-hash.js';
export { takeRecordsToAsk, type Following } from './follow-changes.rows.js';
export { DestroyRecordsService, type Destruction, type DoomedRecord } from './destroy-records.service.js';
export { DestroyedRecordsService, type DestroyedRecord } from './destroyed-records.service.js';
export { RecordContent, type HoldsRecordContent } from './holds-record-content.js';
export { KnownRecordsService, type KnownRecord } from './known-records.service.js';
export { listNewsWaiting, lockForDeciding, lockRecords, type LockedRecord } from './locked-records.rows.js';
export { MissingParentsService } from './missing-parents.service.js';
export type { NewAttachment, NewRecord, NewVersion } from './new-record.js';
export type { ReadAgain } from './read-again.rows.js';
export {
  RecordCountsService,
  type AuthorsRecords,
  type CreatorsRecords,
  type PublishedCounts,
  type PublishedSpan,
} from './record-counts.service.js';
export { RecordProofService, type OwnBytesProof } from './record-proof.service.js';
export { RecordViewsService } from './record-views.service.js';
export { retentionOutcomes, type RecordView, type RetentionView, type VersionView } from './record-view.js';
export { origins, recordStates, type Origin, type RecordKind, type RecordState } from './record.js';
export { getReached, RecordOutOfReach, type ReachedRecord } from './reached-records.rows.js';
export { accesses, registrations, type Access, type Registration } from './record-registration.js';
export {
  readRegistrations,
  restrictRecords,
  writeRegistrations,
  type StandingOfRecord,
} from './record-registrations.rows.js';
export { RecordTellers, type RecordTeller, type Told } from './record-tellers.js';
export { sightCondition, sightOf, sightParameters, sightWithin, type RecordSight } from './record-sight.js';
export { RecordsModule } from './records.module.js';
export { RecordsService, type CapturedRecord } from './records.service.js';
export { isRemovalGround, listRemovalFaults } from './list-removal-faults.js';
export { removalNoters } from './removal-noters.js';
export { RemovalsService } from './removals.service.js';
export { RestrictedReads, type ReadIn } from './restricted-reads.service.js';
export { holdsSeal } from './seal.js';
export { recordWords } from './texts.sv.js';
export { keepStoredFiles, listFilesInUse, lockStoredFiles } from './stored-files.rows.js';
export { ThreadsService, type ThreadEntry } from './threads.service.js';
