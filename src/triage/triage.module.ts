import { Module } from '@nestjs/common';
import { ChannelsModule } from '../channels/index.js';
import { MailModule } from '../foundation/mail/index.js';
import { RegistrationModule } from '../registration/index.js';
import { AlertOfficers } from './alerts/alert-officers.service.js';
import { ServiceNotesModule } from '../service-notes/index.js';
import { NamedDecisions } from './named-decisions.service.js';
import { TriageSamples } from './samples.service.js';
import { SortRecordsService } from './sort-records.service.js';
import { ThreadDecisions } from './thread-decisions.service.js';
import { TriageContent } from './triage-content.service.js';
import { TriageOutcomes } from './triage-outcomes.service.js';
import { TriageQueue } from './triage-queue.service.js';
import { TriageService } from './triage.service.js';

const services = [
  SortRecordsService,
  TriageQueue,
  TriageService,
  NamedDecisions,
  TriageSamples,
  ThreadDecisions,
  TriageOutcomes,
  AlertOfficers,
  TriageContent,
];

@Module({
  imports: [ChannelsModule, MailModule, RegistrationModule, ServiceNotesModule],
  providers: services,
  exports: services,
})
export class TriageModule {}
