import { ChannelProblem, connectors, describeProblem, failureProblem, UnknownPlatform } from '../../capture/index.js';
import { ChannelRefused, CredentialUnreadable } from '../../channels/index.js';
import { ClassRefused } from '../../classification/index.js';
import { RequestRefused } from '../../disclosure/index.js';
import { DisposalRefused, refusalTexts } from '../../disposal/index.js';
import { AccessRefused } from '../../foundation/access/index.js';
import { DatabaseFailure, isDatabaseAway } from '../../foundation/database/index.js';
import { HttpFailure } from '../../foundation/http/index.js';
import { HoldRefused } from '../../holds/index.js';
import { RecordOutOfReach, RemovalRefused } from '../../records/index.js';
import { RegistrationRefused, registrationRefusalTexts } from '../../registration/index.js';
import { DeclarationRefused } from '../../retention/index.js';
import {
  HandOverRefused,
  handOverRefusalTexts,
  NoteRefused,
  noteRefusalTexts,
  receiptFaultTexts,
  ReceiptRefused,
} from '../../service-notes/index.js';
import { TriageRefused, triageRefusalTexts } from '../../triage/index.js';
import { ExportRefused } from '../../foundation/zip/index.js';
import { plainEnding, type Ending } from './command-line/index.js';
import { channelRefusals } from './channel-refusals.sv.js';
import { classRefusals, declarationRefusals, deedTexts, removalRefusals } from './deed-texts.sv.js';
import { holdRefusals } from './hold-texts.sv.js';
import { requestRefusals } from './request-texts.sv.js';
import { exportRefusals, texts } from './texts.sv.js';

export function endingOf(error: unknown): Ending {
  const plain = plainEnding(error);
  if (plain !== null) return plain;
  const refusal = findRefusal(error);
  if (refusal !== null) return { status: 2, sentence: refusal, isFault: false };
  const failure = findFailure(error);
  return { status: 3, sentence: failure ?? texts.failed(nameOf(error)), isFault: failure === null };
}

function findRefusal(error: unknown): string | null {
  if (error instanceof ChannelRefused) return channelRefusals[error.reason](error.subject);
  if (error instanceof UnknownPlatform) {
    const known = connectors.map((connector) => connector.platform);
    return texts.unknownPlatform(error.platform, known);
  }
  if (error instanceof CredentialUnreadable) return texts.credentialUnreadable;
  if (error instanceof ClassRefused) return classRefusals[error.reason](error.subject);
  if (error instanceof DeclarationRefused) return declarationRefusals[error.reason](error.subject);
  if (error instanceof HoldRefused) return holdRefusals[error.reason](error.subject);
  if (error instanceof RequestRefused) return requestRefusals[error.reason](error.subject);
  if (error instanceof RegistrationRefused) return registrationRefusalTexts[error.reason](error.subject);
  if (error instanceof NoteRefused) return noteRefusalTexts[error.reason](error.subject);
  if (error instanceof HandOverRefused) return handOverRefusalTexts[error.reason];
  if (error instanceof ReceiptRefused) return `${error.subject}: ${receiptFaultTexts[error.reason]}`;
  if (error instanceof TriageRefused) return triageRefusalTexts[error.reason];
  if (error instanceof DisposalRefused) return refusalTexts[error.reason](error.subject);
  if (error instanceof RemovalRefused) return removalRefusals[error.reason](error.subject);
  if (error instanceof AccessRefused) return deedTexts.roleElsewhere;
  if (error instanceof RecordOutOfReach) return deedTexts.outOfReach(error.recordId);
  if (error instanceof ExportRefused) return exportRefusals[error.reason](error.path);
  if (error instanceof ChannelProblem || error instanceof HttpFailure) return problemSentence(error);
  return null;
}

/** A disk or a quota that is full, or a file that grew larger than the system allows. */
const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

function findFailure(error: unknown): string | null {
  if (isDatabaseAway(error)) return texts.databaseAway;
  if (hasCode(error, full)) return texts.diskFull;
  return error instanceof Error && error.name === 'AbortError' ? texts.interrupted : null;
}

function hasCode(error: unknown, codes: ReadonlySet<string>): boolean {
  return error instanceof Error && 'code' in error && codes.has(String(error.code));
}

function nameOf(error: unknown): string {
  if (error instanceof DatabaseFailure) return `${error.name} ${error.code}`;
  return error instanceof Error ? error.name : 'okänt';
}

function problemSentence(error: ChannelProblem | HttpFailure): string {
  const { sentence, whatToDo } = describeProblem(failureProblem(error, () => false));
  return `${sentence}\n${whatToDo}`;
}
