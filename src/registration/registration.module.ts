import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/index.js';
import { AccessRestrictions } from './access-restrictions.service.js';
import { DiaryNumbers } from './diary-numbers.service.js';
import { EntryReading } from './entry-reading.service.js';
import { MissedNumbersService } from './missed-numbers.service.js';
import { RegisterEntries } from './register-entries.service.js';
import { RegisterService } from './register.service.js';
import { RegisterSettings } from './register-settings.service.js';
import { RegistrationContent } from './registration-content.service.js';
import { RegistrationHistory } from './registration-history.service.js';
import { Registerings } from './registerings.service.js';
import { RegistrationsService } from './registrations.service.js';
import { RuleDecisions } from './rule-decisions.service.js';
import { RunningRegisterExport } from './running-register-export.service.js';
import { SecrecyMarkings } from './secrecy-markings.service.js';

const services = [
  AccessRestrictions,
  DiaryNumbers,
  EntryReading,
  MissedNumbersService,
  RegisterEntries,
  RegisterService,
  RegisterSettings,
  RegistrationContent,
  RegistrationHistory,
  Registerings,
  RegistrationsService,
  RuleDecisions,
  RunningRegisterExport,
  SecrecyMarkings,
];

/** What is decided of records by OSL 5:1, and the running register. */
@Module({ imports: [RecordsModule], providers: services, exports: services })
export class RegistrationModule {}
