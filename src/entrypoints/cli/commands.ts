import { channelsAccounts } from './channels-accounts.js';
import { channelsAdd } from './channels-add.js';
import { channelsClose } from './channels-close.js';
import { channelsExport } from './channels-export.js';
import { channelsImport } from './channels-import.js';
import { channelsList } from './channels-list.js';
import { channelsShow } from './channels-show.js';
import type { Command } from './command.js';
import { disposalApprove } from './disposal-approve.js';
import { disposalCancel } from './disposal-cancel.js';
import { disposalCertificate } from './disposal-certificate.js';
import { disposalEmergency, disposalWithdraw } from './disposal-exceptional.js';
import { disposalExecute } from './disposal-execute.js';
import { disposalList } from './disposal-list.js';
import { disposalMark, disposalProlong, disposalStrike } from './disposal-mark.js';
import { disposalPropose } from './disposal-propose.js';
import { disposalShow } from './disposal-show.js';
import { disposalVerify } from './disposal-verify.js';
import { holdsAdd } from './holds-add.js';
import { holdsLift } from './holds-lift.js';
import { holdsList } from './holds-list.js';
import { holdsShow } from './holds-show.js';
import { nightly } from './nightly-run.js';
import { notesChange } from './notes-change.js';
import { notesDraft } from './notes-draft.js';
import { notesExport } from './notes-export.js';
import { notesCorrect, notesDiscard, notesNumber } from './notes-follow.js';
import { notesList } from './notes-list.js';
import { notesPreview } from './notes-preview.js';
import { notesPrint } from './notes-print.js';
import { notesReceipt } from './notes-receipt.js';
import { notesShow } from './notes-show.js';
import { notesSign } from './notes-sign.js';
import { receiptsList } from './receipts-list.js';
import { receiptsShow } from './receipts-show.js';
import { recordsCaseClosed } from './records-case-closed.js';
import { recordsClassify } from './records-classify.js';
import { recordsDeclareInactive } from './records-declare-inactive.js';
import { recordsExport } from './records-export.js';
import { recordsList } from './records-list.js';
import { recordsLosses } from './records-losses.js';
import { recordsNoteRemoval } from './records-note-removal.js';
import {
  recordsInsignificant,
  recordsKeepOrdered,
  recordsRegister,
  recordsUndoRegistration,
} from './records-register.js';
import { recordsLiftSecrecy, recordsMarkSecrecy, recordsOpen, recordsRestrict } from './records-secrecy.js';
import { recordsShow } from './records-show.js';
import { registerCorrect } from './register-correct.js';
import { registerExport } from './register-export.js';
import { registerList } from './register-list.js';
import { registerNumber } from './register-number.js';
import { registerSettings } from './register-settings.js';
import { registerShow } from './register-show.js';
import { requestsList } from './requests-list.js';
import {
  requestsAnswer,
  requestsAppeal,
  requestsAppealDecided,
  requestsRefuse,
  requestsServed,
  requestsWithdraw,
} from './requests-note.js';
import { requestsOpen } from './requests-open.js';
import { requestsShow } from './requests-show.js';
import { rulesCheck } from './rules-check.js';
import { rulesDiff } from './rules-diff.js';
import { rulesSimulate } from './rules-simulate.js';
import { triageDecide, triageUndo } from './triage-decide.js';
import { triageCount, triageList } from './triage-list.js';
import { triageAgree, triageOverturn, triageSample } from './triage-samples.js';
import { usersAdd } from './users-add.js';
import { usersClose } from './users-close.js';
import { usersLink } from './users-link.js';
import { usersList } from './users-list.js';
import { usersToken } from './users-token.js';
import { verify } from './verify.js';

/** Every command; a new one is listed here. */
export const commands: readonly Command[] = [
  channelsAdd,
  channelsList,
  channelsShow,
  channelsAccounts,
  channelsClose,
  channelsImport,
  channelsExport,
  nightly,
  receiptsList,
  receiptsShow,
  recordsList,
  recordsShow,
  recordsClassify,
  recordsDeclareInactive,
  recordsCaseClosed,
  recordsNoteRemoval,
  recordsRegister,
  recordsKeepOrdered,
  recordsInsignificant,
  recordsUndoRegistration,
  recordsMarkSecrecy,
  recordsLiftSecrecy,
  recordsRestrict,
  recordsOpen,
  recordsLosses,
  recordsExport,
  triageList,
  triageCount,
  triageDecide,
  triageUndo,
  triageSample,
  triageAgree,
  triageOverturn,
  notesList,
  notesDraft,
  notesChange,
  notesPreview,
  notesSign,
  notesCorrect,
  notesDiscard,
  notesShow,
  notesPrint,
  notesNumber,
  notesExport,
  notesReceipt,
  registerList,
  registerShow,
  registerCorrect,
  registerNumber,
  registerSettings,
  registerExport,
  rulesCheck,
  rulesSimulate,
  rulesDiff,
  holdsAdd,
  holdsList,
  holdsShow,
  holdsLift,
  requestsOpen,
  requestsList,
  requestsShow,
  requestsAnswer,
  requestsRefuse,
  requestsServed,
  requestsAppeal,
  requestsAppealDecided,
  requestsWithdraw,
  disposalPropose,
  disposalList,
  disposalShow,
  disposalMark,
  disposalStrike,
  disposalProlong,
  disposalApprove,
  disposalCancel,
  disposalExecute,
  disposalCertificate,
  disposalVerify,
  disposalEmergency,
  disposalWithdraw,
  usersAdd,
  usersList,
  usersLink,
  usersToken,
  usersClose,
  verify,
];
