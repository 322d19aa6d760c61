import { HttpException } from '@nestjs/common';
import { ChannelRefused } from '../../../channels/index.js';
import { ClassRefused } from '../../../classification/index.js';
import { RequestRefused } from '../../../disclosure/index.js';
import { DisposalRefused } from '../../../disposal/index.js';
import { AccessRefused, type AccessRefusal } from '../../../foundation/access/index.js';
import { isDatabaseAway } from '../../../foundation/database/index.js';
import { HoldRefused } from '../../../holds/index.js';
import { RecordOutOfReach, RemovalRefused } from '../../../records/index.js';
import { RegistrationRefused } from '../../../registration/index.js';
import { DeclarationRefused } from '../../../retention/index.js';
import { HandOverRefused, NoteRefused, ReceiptRefused } from '../../../service-notes/index.js';
import { TriageRefused } from '../../../triage/index.js';
import { problemStatuses, type ProblemCode } from './problem.js';
import { refusalOfDisposal } from './refusal-of-disposal.js';
import { refusalOfHold } from './refusal-of-hold.js';
import { refusalOfHandOver, refusalOfNote, refusalOfReceipt } from './refusal-of-note.js';
import { refusalOfRegistration } from './refusal-of-registration.js';
import { refusalOfRequest } from './refusal-of-request.js';
import { refusalOfTriage } from './refusal-of-triage.js';
import { RestRefused } from './rest-refused.js';
import { detailTexts } from './texts.sv.js';

const accessCodes: Record<AccessRefusal, ProblemCode> = {
  'not-signed-in': 'not-signed-in',
  'not-allowed': 'not-allowed',
  forged: 'forged',
};

const channelCodes: Record<ChannelRefused['reason'], ProblemCode> = {
  'account-registered-already': 'account-registered-already',
  'no-such-channel': 'not-found',
  'closed-already': 'closed-already',
  'changed-meanwhile': 'changed-meanwhile',
};

const classCodes: Record<ClassRefused['reason'], ProblemCode> = {
  'no-such-class': 'wrong-facts',
  'no-reason': 'wrong-facts',
  'not-set-by-hand': 'class-not-set-by-hand',
};

const declarationCodes: Record<DeclarationRefused['reason'], ProblemCode> = {
  'no-reason': 'wrong-facts',
  'no-case': 'wrong-facts',
  'no-records': 'wrong-facts',
  'no-day': 'wrong-facts',
  'day-ahead': 'wrong-facts',
  'no-such-declaration': 'not-found',
};

const removalCodes: Record<RemovalRefused['reason'], ProblemCode> = {
  'no-ground': 'wrong-facts',
  'no-reason': 'wrong-facts',
  'no-day': 'wrong-facts',
  'day-ahead': 'wrong-facts',
  'no-remover': 'wrong-facts',
  'not-noted': 'not-found',
};

/** What whoever called is told of an error; `failed` for what nobody expected. */
export function refusalOf(error: unknown): RestRefused {
  if (error instanceof RestRefused) return error;
  if (error instanceof AccessRefused) return new RestRefused(accessCodes[error.reason]);
  if (error instanceof ChannelRefused) return new RestRefused(channelCodes[error.reason]);
  if (error instanceof ClassRefused) return new RestRefused(classCodes[error.reason]);
  if (error instanceof DeclarationRefused) return new RestRefused(declarationCodes[error.reason]);
  if (error instanceof HoldRefused) return refusalOfHold(error);
  if (error instanceof RequestRefused) return refusalOfRequest(error);
  if (error instanceof RegistrationRefused) return refusalOfRegistration(error);
  if (error instanceof TriageRefused) return refusalOfTriage(error);
  if (error instanceof NoteRefused) return refusalOfNote(error);
  if (error instanceof HandOverRefused) return refusalOfHandOver(error);
  if (error instanceof ReceiptRefused) return refusalOfReceipt(error);
  if (error instanceof DisposalRefused) return refusalOfDisposal(error);
  if (error instanceof RemovalRefused) return new RestRefused(removalCodes[error.reason]);
  if (error instanceof RecordOutOfReach) return new RestRefused('not-allowed', detailTexts.recordsOutside);
  if (isDatabaseAway(error)) return new RestRefused('database-away');
  const status = statusOf(error);
  if (status === 400) return new RestRefused('malformed', detailTexts.unparsable);
  return new RestRefused(codeOf(status));
}

/** Of the framework's errors, and of those of whoever read the body. */
function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  const { status } = (error ?? {}) as { readonly status?: unknown };
  return typeof status === 'number' ? status : 500;
}

function codeOf(status: number): ProblemCode {
  const codes = Object.keys(problemStatuses) as ProblemCode[];
  return codes.find((code) => problemStatuses[code] === status) ?? (status < 500 ? 'malformed' : 'failed');
}
