import { AboutPage } from './about/about.page.js';
import { AccessibilityPage } from './accessibility/accessibility.page.js';
import { ApiDocsPage } from './api-docs/api-docs.page.js';
import { ApiKeysPage } from './api-keys/api-keys.page.js';
import { BulkClassPage } from './bulk/bulk-class.page.js';
import { BulkHoldPage } from './bulk/bulk-hold.page.js';
import { BulkInactivePage } from './bulk/bulk-inactive.page.js';
import { ChangeChannelPage } from './change-channel/change-channel.page.js';
import { ChannelPage } from './channel/channel.page.js';
import { ChannelsPage } from './channels/channels.page.js';
import { DecideDisposalPage } from './disposal-list/decide-disposal.page.js';
import { DisposalPage } from './disposal/disposal.page.js';
import { DisposalCertificatePage } from './disposal-certificate/disposal-certificate.page.js';
import { DisposalLinesPage } from './disposal-lines/disposal-lines.page.js';
import { DisposalListPage } from './disposal-list/disposal-list.page.js';
import { ExceptionalDisposalPage } from './exceptional-disposal/exceptional-disposal.page.js';
import { DeclareCaseClosedPage } from './declare/declare-case-closed.page.js';
import { DeclareInactivePage } from './declare/declare-inactive.page.js';
import { CloseChannelPage } from './close-channel/close-channel.page.js';
import { HoldPage } from './hold/hold.page.js';
import { HoldsPage } from './holds/holds.page.js';
import { ImportChannelsPage } from './import-channels/import-channels.page.js';
import { NewHoldPage } from './new-hold/new-hold.page.js';
import { NewRequestPage } from './new-request/new-request.page.js';
import { NewChannelPage } from './new-channel/new-channel.page.js';
import { AccessPage } from './record-secrecy/access.page.js';
import { MarkingPage } from './record-secrecy/marking.page.js';
import { CorrectEntryPage } from './register-entry/correct-entry.page.js';
import { RegisterEntryPage } from './register-entry/register-entry.page.js';
import { ChangeSettingPage } from './register-settings/change-setting.page.js';
import { RegisterSettingsPage } from './register-settings/register-settings.page.js';
import { RegistrationPage } from './registration/registration.page.js';
import { RunningRegisterFilesPage } from './running-register/running-register-files.page.js';
import { RunningRegisterPage } from './running-register/running-register.page.js';
import { NoteRemovalPage } from './note-removal/note-removal.page.js';
import { LossesPage } from './losses/losses.page.js';
import { MeasurementPage } from './measurement/measurement.page.js';
import { MeasurementsPage } from './measurements/measurements.page.js';
import { MyAccountPage } from './my-account/my-account.page.js';
import { NotePage } from './note/note.page.js';
import { NoteFilesPage } from './note/note-files.page.js';
import { NotePreviewPage } from './note-preview/note-preview.page.js';
import { NotesPage } from './notes/notes.page.js';
import { NewNotePage } from './new-note/new-note.page.js';
import { HandOverPage } from './hand-over/hand-over.page.js';
import { NightPage } from './night/night.page.js';
import { NightsPage } from './nights/nights.page.js';
import { FilePage } from './file/file.page.js';
import { OneTimeLinkPage } from './one-time-link/one-time-link.page.js';
import { RegisterFilesPage } from './register-files/register-files.page.js';
import { RecordFilesPage } from './record/record-files.page.js';
import { RecordClassPage } from './record-class/record-class.page.js';
import { RecordPage } from './record/record.page.js';
import { RecordsPage } from './records/records.page.js';
import { OwnAccountsPage } from './own-accounts/own-accounts.page.js';
import { PeoplePage } from './people/people.page.js';
import { PersonPage } from './person/person.page.js';
import { RequestPage } from './request/request.page.js';
import { RequestsPage } from './requests/requests.page.js';
import { RuleChangesPage } from './rule-changes/rule-changes.page.js';
import { RulePage } from './rule/rule.page.js';
import { RulesOutlookPage } from './rules-outlook/rules-outlook.page.js';
import { RulesPage } from './rules/rules.page.js';
import { SignInPage } from './sign-in/sign-in.page.js';
import { WithdrawDeclarationPage } from './withdraw-declaration/withdraw-declaration.page.js';
import { StartPage } from './start/start.page.js';
import { TriagePage } from './triage/triage.page.js';
import { TriageQueuePage } from './triage-queue/triage-queue.page.js';
import { TriageSamplesPage } from './triage-samples/triage-samples.page.js';
import { UnclassifiedPage } from './unclassified/unclassified.page.js';

/** Every page, in the order of the menu; a new one is listed here. */
export const pages = [
  StartPage,
  RecordsPage,
  TriagePage,
  TriageQueuePage,
  TriageSamplesPage,
  BulkClassPage,
  BulkInactivePage,
  BulkHoldPage,
  RecordPage,
  RecordFilesPage,
  RecordClassPage,
  DeclareInactivePage,
  DeclareCaseClosedPage,
  WithdrawDeclarationPage,
  NoteRemovalPage,
  RegistrationPage,
  MarkingPage,
  AccessPage,
  FilePage,
  UnclassifiedPage,
  RunningRegisterPage,
  RunningRegisterFilesPage,
  RegisterSettingsPage,
  ChangeSettingPage,
  RegisterEntryPage,
  CorrectEntryPage,
  NewNotePage,
  NotesPage,
  NoteFilesPage,
  NotePreviewPage,
  NotePage,
  HandOverPage,
  DisposalPage,
  ExceptionalDisposalPage,
  DisposalListPage,
  DecideDisposalPage,
  DisposalLinesPage,
  DisposalCertificatePage,
  HoldsPage,
  NewHoldPage,
  HoldPage,
  RequestsPage,
  NewRequestPage,
  RequestPage,
  LossesPage,
  ChannelsPage,
  NewChannelPage,
  ImportChannelsPage,
  RegisterFilesPage,
  ChannelPage,
  ChangeChannelPage,
  OwnAccountsPage,
  CloseChannelPage,
  NightsPage,
  NightPage,
  MeasurementsPage,
  MeasurementPage,
  RulesPage,
  RuleChangesPage,
  RulesOutlookPage,
  RulePage,
  PeoplePage,
  ApiKeysPage,
  PersonPage,
  MyAccountPage,
  SignInPage,
  OneTimeLinkPage,
  AboutPage,
  AccessibilityPage,
  ApiDocsPage,
] as const;
