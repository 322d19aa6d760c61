import { Module } from '@nestjs/common';
import { RecordsModule } from '../records/index.js';
import { RegisterEntries } from './register-entries.service.js';
import { RegistrationsService } from './registrations.service.js';
import { RuleDecisions } from './rule-decisions.service.js';

@Module({
  imports: [RecordsModule],
  providers: [RegisterEntries, RegistrationsService, RuleDecisions],
  exports: [RegistrationsService, RuleDecisions],
})
export class RegistrationModule {}
