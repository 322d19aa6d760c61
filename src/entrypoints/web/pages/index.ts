import { AboutPage } from './about/about.page.js';
import { AccessibilityPage } from './accessibility/accessibility.page.js';
import { FilePage } from './file/file.page.js';
import { OneTimeLinkPage } from './one-time-link/one-time-link.page.js';
import { RecordFilesPage } from './record/record-files.page.js';
import { RecordPage } from './record/record.page.js';
import { RecordsPage } from './records/records.page.js';
import { SignInPage } from './sign-in/sign-in.page.js';
import { StartPage } from './start/start.page.js';

/** Every page, in the order of the menu; a new one is listed here. */
export const pages = [
  StartPage,
  RecordsPage,
  RecordPage,
  RecordFilesPage,
  FilePage,
  SignInPage,
  OneTimeLinkPage,
  AboutPage,
  AccessibilityPage,
] as const;
